import type { Lexicon } from './format.ts';
import { PT_COLOURS } from './pt.colours.ts';
import { PT_COMPARISONS } from './pt.comparisons.ts';
import { PT_GRAMMAR } from './pt.grammar.ts';
import { PT_GUARD } from './pt.guard.ts';
import { PT_NUMBERS } from './pt.numbers.ts';
import { PT_NARROWER, PT_TYPES } from './pt.types.ts';

/** Portuguese, of Brazil and of Portugal. */
export const PT: Lexicon = {
  language: 'pt',
  head: 'first',
  values: {
    type: PT_TYPES,
    ...PT_COLOURS,
    pattern: {
      solid:
        'liso, de uma cor só, sem estampa, cor única, unicolor, sem estampas, sem estampado, cor lisa, sem padrão, monocolor, sem desenhos, sem padrões, básico liso',
      striped:
        'listrado, às riscas, listras, riscas, com riscas, de riscas, com listras, de listras, às listras, listra, riscado, listas, de listas, risca',
      'horizontal-stripes': 'listras horizontais, riscas horizontais, de listras horizontais',
      'vertical-stripes': 'listras verticais, riscas verticais, de listras verticais',
      pinstripe: 'risca de giz, listras finas, riscas finas, de risca de giz',
      checked:
        'xadrez/xadrez, aos quadrados, quadriculado, quadrados, de xadrez, em xadrez, de quadrados, com quadrados, axadrezado',
      gingham: 'vichy, xadrez vichy, quadradinhos vichy, xadrez piquenique, quadrados vichy',
      tartan: 'tartan, xadrez escocês, escocês, tartã, quadrados escoceses',
      windowpane: 'xadrez janela, quadriculado janela',
      'buffalo-check': 'xadrez lenhador, lenhador, xadrez de lenhador',
      houndstooth: 'pied-de-poule, pied de poule, pé de galinha, pata de galo, pied de coq',
      argyle: 'losangos, de losangos, argyle, com losangos',
      herringbone: 'espinha de peixe, espinhado, espinha',
      chevron: 'ziguezague, chevron, zigue-zague, em ziguezague',
      printed:
        'estampado, estampa, com estampa, com desenhos, padrão, padronado, com padrão, com padrões, estampas, desenhos',
      floral:
        'floral/florais, florido, de flores, com flores, flores, estampa floral, às flores, flor, floreado, padrão floral, estampado floral, botânico, de florzinhas, estampa de flores',
      ditsy: 'florzinhas, florezinhas, liberty, florinhas, mini flores, flores pequenas, com florzinhas',
      tropical:
        'tropical/tropicais, havaiano, palmeiras, estampa tropical, folhagem, havaiana estampa, estampa havaiana, coqueiros',
      graphic: 'gráfico, estampa gráfica, estampado gráfico',
      typography:
        'tipográfico, com letras, com frase, letras, com frases, com dizeres, com texto, slogan, lettering, com mensagem',
      logo: 'logo/logos, com logo, logotipo, logomarca, com logotipo, logótipo, com logótipo, com logos',
      conversational:
        'desenho animado, super-herói, quadrinhos, personagens, banda desenhada, desenhos animados, cartoon, com personagens, super herói',
      abstract: 'abstrato, estampa abstrata, abstracto',
      geometric: 'geométrico, asteca, estampa geométrica, formas geométricas',
      'polka-dot':
        'de bolinhas, poá, bolinhas, com bolinhas, às bolinhas, poás, pintinhas, de bolas, às pintas, às bolas, bolas, de poá, petit poá, pintas, polka dot, de pintas',
      paisley: 'paisley, cashmere estampado, estampa paisley, caxemira estampado',
      'ethnic-motif': 'estampa étnica, motivos étnicos, ikat, batik, padrão étnico, motivo étnico',
      animal: 'animal print/animal prints, estampa animal, estampa de bicho, padrão animal, animal',
      leopard:
        'oncinha, onça, leopardo, de oncinha, estampa de onça, de leopardo, estampa de oncinha, de onça, padrão leopardo, estampa de leopardo, chita estampa',
      zebra: 'zebra, de zebra, tigre, estampa de zebra, zebrado, de tigre',
      snake: 'cobra, de cobra, crocodilo, píton, pele de cobra, estampa de cobra, croco, de crocodilo',
      camouflage:
        'camuflado, camuflagem, militar, estampa militar, camo, padrão militar, exército, camuflada',
      'tie-dye': 'tie-dye, tie dye, tingido amarrado',
      ombre: 'degradê, ombré, degradé, gradiente, dégradé',
      colourblock:
        'bicolor, color block, colorblock, blocos de cor, duas cores, bloco de cores, tricolor, de duas cores, colour block',
      varsity: 'varsity, universitário, estilo universitário, estampa universitária',
      'self-design': 'tom sobre tom, jacquard, jacard, tom sobre tom tecido',
      'woven-design': 'brocado, desenho tecido, trançado tecido',
      textured: 'texturizado, com textura, textura, favo de mel, waffle, com relevo',
      ribbed: 'canelado, nervurado, canelada malha, em canelado, canelê',
      'cable-knit':
        'tricô trançado, tranças de malha, malha entrançada, tranças, de tranças, com tranças, entrançado',
      quilted: 'acolchoado, matelassê, matelassado, matelassé, acolchoado em losangos',
      perforated: 'perfurado, vazado, recortes, cut out, com recortes, com aberturas, furadinho',
      embroidered: 'bordado, com bordados, com bordado, bordados, bordado à mão, richelieu',
      embellished:
        'com aplicações, com pedraria, pedraria, strass, com brilhantes, com strass, aplicações, com pedras, com cristais, adornado, com brilho de pedras, com enfeites',
      sequinned:
        'com lantejoulas, lantejoulas, paetê, paetês, de paetê, de lantejoulas, brilhante, brilho, com brilho, glitter, com paetês, brilhos, com glitter, purpurina, lantejoula, com brilhos, com paetê, de paetês',
      beaded:
        'com miçangas, com contas, missangas, miçangas, com missangas, de miçangas, de missangas, contas',
      studded: 'com tachas, tachas, com tachinhas, rebites, com rebites, tachinhas, com spikes',
      washed:
        'lavado, desbotado, stone washed, delavê, lavagem clara, lavagem ácida, estonado, stonado, délavé',
      distressed: 'rasgado, destroyed, com rasgos, desgastado, rasgos, rasgadinho, roto, esfarrapado',
      dyed: 'tingido, tinturado',
    },
    material: {
      cotton:
        'algodão, de algodão, em algodão, puro algodão, 100% algodão, algodão orgânico, popelina, algodão puro, popeline, tricoline',
      'cotton-blend': 'mistura de algodão, misto de algodão, algodão misto',
      denim: 'denim, ganga, de ganga, em ganga, de jeans, em jeans, índigo denim',
      corduroy: 'veludo cotelê, bombazina, bombazine, cotelê, de bombazine, veludo cotelado',
      canvas: 'lona, de lona',
      linen: 'linho, de linho, em linho',
      wool: 'lã, de lã, em lã, lãzinha, lã pura, lanzinha',
      'wool-blend': 'mistura de lã, lã mista, misto de lã',
      cashmere: 'caxemira, cashmere, de caxemira, casimira, de cashmere, casimir',
      merino: 'lã merino, merino, de lã merino',
      tweed: 'tweed, de tweed',
      silk: 'seda, de seda, em seda, sedoso, seda pura, seda natural',
      'silk-blend': 'mistura de seda, seda mista',
      'dupion-silk': 'seda selvagem, shantung, seda crua',
      satin: 'cetim, acetinado, de cetim, em cetim, cetinado',
      velvet: 'veludo, de veludo, aveludado, em veludo, veludo molhado, plush',
      chiffon: 'chiffon, de chiffon, mousseline, musselina, gaze',
      georgette: 'georgette, crepe georgette',
      crepe: 'crepe, de crepe, em crepe',
      lace: 'renda, rendado, de renda, com renda, crochê, de crochê, croché, em renda, crochet, de croché, guipir, rendas, guipure',
      mesh: 'rede, tela, malha arrastão, arrastão, telinha, de tela, de rede',
      tulle: 'tule, de tule',
      viscose: 'viscose, de viscose, rayon, raiom, em viscose',
      modal: 'modal',
      lyocell: 'lyocell, tencel, liocel',
      bamboo: 'bambu, de bambu, fibra de bambu',
      knit: 'malha, de malha, de tricô, tricotado, em malha, de tricot, em tricô, de linha, malha grossa, malha fina',
      fleece:
        'fleece tecido, tecido polar, soft fleece, peluciado, forrado a polar, forro polar, moletinho, polar, felpado, de fleece, fleece',
      'jersey-knit': 'jersey, malha jersey, malha de algodão fina, jérsei',
      down: 'penas, de penas, plumas, penas de ganso, pluma de ganso, de plumas',
      leather:
        'couro, de couro, em couro, pele, de pele, couro legítimo, em pele, nobuck, napa, couro genuíno, pele genuína, couro natural, couro verdadeiro, cabedal',
      suede: 'camurça, de camurça, em camurça, suede, acamurçado, nobuk camurça',
      'patent-leather': 'verniz, de verniz, envernizado, em verniz',
      'faux-leather':
        'couro sintético, couro falso, pele sintética, imitação de couro, napa sintética, couro ecológico, courino, pele vegana, couro vegano, corino, em pele sintética, couro fake, couro eco, de couro sintético, efeito pele, leatherette, polipele',
      fur: 'pelo, peles, de pelo, pelo natural, pele de animal, peludo, pele de raposa',
      'faux-fur':
        'pelo sintético, pele falsa, pelúcia, pelo falso, de pelúcia, pele fake, pelo fake, pelinho',
      shearling:
        'carneirinho, sherpa, pele de carneiro, teddy tecido, ovelha, de carneirinho, borreguinho, pelo de carneiro, forro de carneirinho',
      synthetic: 'sintético, fibra sintética, tecido sintético',
      polyester: 'poliéster, de poliéster, em poliéster',
      nylon: 'nylon, náilon, poliamida, nilon, de nylon',
      acrylic: 'acrílico, fibra acrílica',
      elastane: 'elastano, lycra, licra, spandex, elástico, tecido elástico, com elastano, suplex',
      microfibre: 'microfibra, de microfibra',
      rubber: 'borracha, de borracha, látex',
      straw: 'palha, ráfia, vime, de palha, de ráfia, rattan, palhinha, rafia',
      jute: 'juta, de juta, sisal',
      metal: 'metal, de metal, latão, titânio',
      pearl: 'pérola, pérolas, de pérolas, com pérolas, de pérola, perolado',
      blended: 'mistura de tecidos, tecido misto, mistura de fibras',
    },
    sleeve: {
      sleeveless: 'sem mangas, sem manga, cavado, de cavas, manga cavada, sem manguinhas',
      'short-sleeve':
        'manga curta, de manga curta, mangas curtas, meia manga, com manga curta, de mangas curtas, manguinha curta, com mangas curtas',
      'cap-sleeve': 'manga japonesa, manguinha, manga casquete, mangas japonesas',
      'three-quarter-sleeve':
        'manga três quartos, manga 3/4, manga 7/8, mangas três quartos, mangas 3/4, de manga 3/4, manga até o cotovelo, de manga três quartos',
      'long-sleeve':
        'manga longa, manga comprida, mangas compridas, de manga comprida, de manga longa, mangas longas, com mangas compridas, com manga comprida, com mangas longas, com manga longa, de mangas compridas, de mangas longas',
      'puff-sleeve':
        'manga bufante, manga balão, mangas bufantes, manga princesa, mangas balão, de manga balão, com mangas bufantes, manga tufada, mangas tufadas, com manga bufante',
      'bell-sleeve':
        'manga sino, manga flare, mangas sino, manga de babado, manga boca de sino, manga com folho, mangas com folhos, mangas com babados, manga com babado',
      'roll-up-sleeve': 'manga dobrada, manga enrolada, mangas dobradas, mangas arregaçadas',
    },
    neck: {
      'round-neck': 'gola redonda, decote redondo, gola careca, de gola redonda, com gola redonda, gola o',
      'v-neck':
        'decote em v, gola em v, gola v, decote v, com decote em v, de gola v, de decote em v, em v, com decote v',
      'deep-v-neck': 'decote profundo, decotão, decote pronunciado, com decote profundo, bem decotado',
      'scoop-neck': 'decote em u, gola u, decote u, decotado',
      'boat-neck': 'gola canoa, decote canoa, decote barco, decote em barco, gola barco',
      'square-neck': 'decote quadrado, gola quadrada, com decote quadrado, de decote quadrado',
      'sweetheart-neck':
        'decote coração, decote em coração, com decote coração, decote de coração, decote princesa',
      'halter-neck':
        'frente única, halter, decote halter, gola halter, gola alter, amarrado no pescoço, atado ao pescoço',
      'cowl-neck': 'gola drapeada, decote drapeado, gola caída, gola boba, decote degagê',
      'keyhole-neck': 'decote gota, decote fechadura, gola gota, gota no decote',
      'tie-neck':
        'gola laço, gola de laço, com laço no pescoço, gola com laço, laço na gola, laço no pescoço',
      'henley-neck': 'gola henley, henley, gola portuguesa, decote henley, gola padeiro',
      'high-neck': 'gola alta, de gola alta, com gola alta, gola funil, gola subida',
      turtleneck:
        'gola rolê, gola rulê, gola role, gola cacharel, cacharrel, cacharel, de gola rolê, gola tartaruga, gola rule',
      'mock-neck': 'meia gola, gola meia alta, gola mock',
      'off-shoulder':
        'ombro a ombro, ombros de fora, ombros à mostra, ciganinha, ombros descobertos, ombro de fora, ombros a descoberto, off shoulder, ombros caídos, ombro caído',
      'one-shoulder':
        'um ombro só, assimétrico, um ombro, decote assimétrico, de um ombro só, um só ombro, mula manca',
      strapless: 'tomara que caia, sem alças, strapless, sem alça',
      'shoulder-straps':
        'alças finas, de alcinha, alcinha, alças, de alças, com alças, de alças finas, com alcinhas, alcinhas, alça fina, de alcinhas',
      hooded: 'com capuz, capuz, de capuz, encapuzado, com carapuço, com gorro incluso',
      collared: 'com gola, gola, com colarinho, colarinho',
      'shirt-collar':
        'gola de camisa, colarinho clássico, gola esporte, colarinho de camisa, gola camisa, gola cubana',
      'spread-collar': 'colarinho italiano, colarinho francês, colarinho aberto',
      'button-down-collar': 'colarinho com botões, colarinho button down, colarinho abotoado',
      'cutaway-collar': 'colarinho inglês, colarinho cutaway',
      'slim-collar': 'colarinho estreito, gola estreita, colarinho slim',
      'polo-collar': 'gola polo, de gola polo, com gola polo',
      'mandarin-collar':
        'gola padre, gola mao, gola mandarim, colarinho mao, gola chinesa, de gola padre, gola de padre, com gola mao, gola oriental',
      'peter-pan-collar': 'gola peter pan, gola boneca, gola bebê',
      lapel: 'lapela, lapelas, com lapela, gola de lapela, com lapelas, gola lapela, gola alfaiate',
      collarless: 'sem gola, sem colarinho',
    },
    fit: {
      regular: 'corte regular, regular, regular fit, corte clássico, corte normal, modelagem regular',
      slim: 'slim/slim, slim fit, justinho, corte slim, acinturado, ajustado slim, estreito',
      tailored: 'de alfaiataria, alfaiataria, por medida, sob medida, corte alfaiate, feito por medida',
      skinny: 'skinny, cigarrete, corte skinny, super justa skinny',
      'super-skinny': 'super skinny, superskinny',
      tight: 'justo, apertado, colado, agarrado, bem justo, ajustado, coladinho, apertadinho',
      bodycon:
        'bodycon, colado ao corpo, justo ao corpo, tubinho, colado no corpo, justo no corpo, ajustado ao corpo',
      loose:
        'folgado, solto, soltinho, largo, fluido, larguinho, amplo, esvoaçante, larguinha solta, folgadinho',
      relaxed: 'relaxado, confortável de corte, corte relaxado, relaxed, relaxed fit, corte descontraído',
      boyfriend: 'boyfriend, corte boyfriend',
      mom: 'mom, mom fit, corte mom',
      oversized: 'oversized, oversize, extra largo, larguão, sobredimensionado, over size, tamanho exagerado',
      baggy: 'baggy, baggies, largão',
      straight:
        'reto, corte reto, direito, corte direito, perna reta, de corte direito, de corte reto, reta perna, a direito',
      tapered: 'afunilado, tapered, cenoura, corte cenoura, slouchy',
      bootcut: 'bootcut, boot cut, corte bota',
      flared: 'flare, boca de sino, à boca de sino, flares, flare fit, evasê flare, calça flare corte',
      'wide-leg': 'wide leg, perna larga, pernas largas, perna ampla, de perna larga, de pernas largas',
      'a-line':
        'evasê, linha a, corte em a, godê, corte evasê, rodado, em linha a, evasé, trapézio, rodadinho',
      'high-waisted':
        'cintura alta, de cintura alta, cós alto, com cintura alta, cintura subida, de cintura subida',
      'low-rise': 'cintura baixa, de cintura baixa, cós baixo, cintura descida',
      'plus-size':
        'plus size, tamanho grande, tamanhos grandes, tamanho plus, tamanhos especiais, tamanho especial',
      petite: 'petite, para baixinhas, baixinha',
    },
    length: {
      short: 'curto, curtinho',
      mini: 'mini/mini, minis, curtíssimo',
      cropped: 'cropped, crop, encurtado, cropped comprimento',
      'knee-length':
        'pelo joelho, na altura do joelho, até o joelho, até ao joelho, pelos joelhos, até os joelhos',
      midi: 'midi/midi, mídi, midis, comprimento midi, meia perna, abaixo do joelho',
      long: 'longo, comprido, compridinho, alongado, longuinho',
      maxi: 'maxi/maxi, máxi, até os pés, até ao chão, até o chão, longuete, até aos pés',
      'ankle-length': 'até o tornozelo, pelo tornozelo, até ao tornozelo, no tornozelo',
    },
    occasion: {
      casual:
        'casual/casuais, do dia a dia, dia a dia, informal/informais, despojado, básico do dia, para o dia a dia, descontraído, streetwear, todos os dias, para todos os dias, para o dia-a-dia, urbano, fim de semana, casualmente',
      'smart-casual': 'esporte fino, smart casual, casual chique, casual chic, passeio completo casual',
      formal:
        'formal/formais, social/sociais, elegante, cerimônia, de cerimônia, cerimónia, de cerimónia, formatura, entrevista, chique, arrumado, traje a rigor, para uma entrevista',
      office:
        'escritório, trabalho, para trabalhar, para o trabalho, de trabalho, para o escritório, trabalhar, executivo, negócios, profissional, de escritório, firma',
      party:
        'festa, de festa, balada, para uma festa, réveillon, aniversário, para sair à noite, discoteca, para festa, ano novo, passagem de ano, de balada, para a festa, para sair',
      evening:
        'noite, de noite, coquetel, cocktail, gala, de gala, jantar, para a noite, à noite, para um jantar, encontro, para um encontro',
      wedding:
        'casamento, para casamento, madrinha, de noiva, convidada de casamento, para um casamento, batizado, madrinha de casamento, noivado, convidada, de casamento, batismo',
      festive:
        'festivo, natal, natalício, festa junina, carnaval, de natal, para o natal, comemoração, natalino, celebração, páscoa',
      ethnic: 'étnico, tradicional, indiano, folclórico',
      sports:
        'esporte, desporto, esportivo, desportivo, academia, ginásio, corrida, treino, para correr, ginástica, para treinar, yoga, ioga, para o ginásio, para academia, para a academia, malhar, para malhar, futebol, fitness, correr, treinar, basquete, ciclismo, pilates, para treino, golfe, crossfit',
      outdoor:
        'trilha, caminhada, ar livre, campismo, montanhismo, esqui, montanha, acampamento, esquiar, trekking, camping, escalada, trilhas, caminhadas, ao ar livre',
      beach: 'praia, de praia, piscina, para a praia, para praia, saída de praia, para a piscina',
      travel: 'viagem, viajar, férias, de viagem, para viajar, para viagem, de férias, para as férias, voo',
      lounge:
        'ficar em casa, para casa, de ficar em casa, para ficar em casa, homewear, dormir, para dormir, em casa, loungewear, de andar por casa, andar por casa',
      school:
        'escola, faculdade, universidade, para a escola, escolar, volta às aulas, colégio, para escola, regresso às aulas, liceu',
    },
    season: {
      spring: 'primavera, de primavera, primaveril, meia-estação, meia estação',
      summer: 'verão, de verão, calor, estival, para o verão, para o calor, dias quentes',
      autumn: 'outono, de outono, outonal, para o outono',
      winter: 'inverno, de inverno, frio, para o frio, neve, para o inverno, dias frios, invernal',
    },
    gender: {
      women:
        'mulher/mulheres, senhora, feminino/femininos/feminina/femininas, namorada, esposa, mãe/mães, avozinha, tia, irmã/irmãs, moça, noiva, minha avó, a avó, dama, sogra, mamãe, minha vovó, amiga, garota, rapariga, ela, prima, madrasta, minha vó, a vó, da vó, à vó, pra vó, para vó, a vovó, da vovó, pra vovó, para vovó, da avó, à avó, minha avozinha, cunhada, minha chefe, a chefe, minha colega, vizinha, nora, minha madrinha, professora, companheira, irmã mais velha, patroa, chefa, mamã, mainha, titia, comadre',
      men: 'homem/homens, masculino/masculinos/masculina/masculinas, namorado, marido, esposo, pai/pais, meu avô, o avô, avozinho, tio, irmão/irmãos, cavalheiro, senhor, noivo, rapaz/rapazes, moço, papai, sogro, amigo, ele, primo, padrasto, meu vovô, genro, meu vô, o vô, do vô, ao vô, pro vô, o vovô, do vovô, pro vovô, ao vovô, do avô, ao avô, pro avô, cunhado, meu chefe, o chefe, meu colega, vizinho, padrinho, meu padrinho, professor, companheiro, meu velho, irmão mais velho, patrão, papá, painho, titio, compadre',
      girls:
        'menina, filha, neta, sobrinha, afilhada, menininha, filhinha, irmãzinha, netinha, enteada, garotinha, irmã mais nova, moça adolescente, miúda, guria, filha adolescente, bebé menina',
      boys: 'menino, filho, neto, sobrinho, garoto, afilhado, menininho, miúdo, guri, filhinho, irmãozinho, netinho, enteado, garotinho, irmão mais novo, filho adolescente, piá',
      unisex: 'unissex/unissex, unissexo, sem gênero, sem género, unisex',
    },
  },
  combined: {
    'type:mules gender:women': 'mule feminino',
    'type:ballerinas gender:women': 'sapatilha feminina',
    'type:loafers gender:women': 'mocassins femininos',
    'type:wallet gender:men': 'carteira masculina',
    'type:bag gender:women': 'mala de senhora',
    'type:handbag gender:women': 'carteira de senhora, bolsa feminina, mala de mulher',
    'type:blouse gender:women': 'camisa feminina',
    'gender:girls gender:boys':
      'infantil/infantis, criança, crianças, bebê, bebé, bebês, bebés, kids, miúdos, recém-nascido, recém nascido, juvenil infantil, gêmeos, gémeos, adolescente, adolescentes, netinhos, filhotes, criançada, bebezinho, filhos, netos, sobrinhos',
    'gender:women gender:men':
      'avó, vovó, homem e mulher, mulher e homem, adultos, homens e mulheres, mulheres e homens',
    'type:skirt length:mini': 'minissaia, mini saia, mini-saia',
    'type:skirt length:maxi': 'maxissaia, maxi saia',
    'type:skirt length:long': 'saião',
    'type:dress length:mini': 'minivestido, mini vestido',
    'type:dress season:summer': 'vestido de verão',
    'type:dress occasion:party': 'vestido de festa',
    'type:dress occasion:evening':
      'vestido de noite, vestido de cocktail, vestido de coquetel, vestido de formatura',
    'type:dress occasion:wedding': 'vestido de noiva, vestido de casamento',
    'type:dress fit:bodycon': 'vestido tubinho, vestido justo ao corpo',
    'type:jacket material:denim':
      'jaqueta jeans/jaquetas jeans, blusão de ganga, casaco de ganga, jaqueta de jeans, casaco jeans, jaqueta de ganga',
    'type:jacket material:leather': 'jaqueta de couro',
    'type:shirt material:denim': 'camisa jeans, camisa de ganga, camisa de jeans',
    'type:skirt material:denim': 'saia jeans/saias jeans, saia de ganga, saia de jeans',
    'type:shorts material:denim':
      'short jeans, shorts jeans, calções de ganga, bermuda jeans, short de jeans',
    'type:dress material:denim': 'vestido jeans/vestidos jeans, vestido de ganga',
    'type:jeans fit:mom': 'mom jeans, jeans mom, calça mom, calças mom, calça jeans mom',
    'type:jeans fit:boyfriend': 'boyfriend jeans, jeans boyfriend, calça boyfriend',
    'type:jeans fit:skinny': 'skinny jeans, jeans skinny, calça skinny, calças skinny, calça jeans skinny',
    'type:trousers fit:flared': 'calça flare, calças flare, calça boca de sino, calças à boca de sino',
    'type:t-shirt neck:henley-neck': 'camiseta henley',
    'sleeve:short-sleeve sleeve:three-quarter-sleeve sleeve:long-sleeve': 'com mangas, com manga',
  },
  endings: [
    ['ão', 'ões'],
    ['m', 'ns'],
    ['al', 'ais'],
    ['el', 'éis'],
    ['ol', 'óis'],
    ['il', 'is'],
    ['ês', 'eses'],
    ['r', 'res'],
    ['z', 'zes'],
    ['s'],
    ['x'],
    ['n', 'ns'],
    ['t', 'ts'],
    ['k', 'ks'],
    ['l', 'is'],
    ['', 's'],
  ],
  agreement: [
    ['ês', 'eses', 'esa', 'esas'],
    ['or', 'ores', 'ora', 'oras'],
    ['o', 'os', 'a', 'as'],
    ['om', 'ons'],
    ['al', 'ais'],
    ['el', 'eis'],
    ['ul', 'uis'],
    ['m', 'ns'],
    ['r', 'res'],
    ['z', 'zes'],
    ['a', 'as'],
    ['e', 'es'],
    ['ã', 'ãs'],
  ],
  ...PT_GRAMMAR,
  comparisons: PT_COMPARISONS,
  numbers: PT_NUMBERS,
  narrower: PT_NARROWER,
  guard: PT_GUARD,
};
