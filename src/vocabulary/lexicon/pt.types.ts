/** Portuguese words for types, of Brazil and Portugal: the name to show first, `singular/plural` where endings err. */
export const PT_TYPES: Readonly<Record<string, string>> = {
  clothing: 'roupa, vestuário, peça de roupa, traje, look, outfit, roupinha',
  topwear: 'parte de cima, roupa de cima, peça de cima',
  top: 'top/tops',
  't-shirt':
    'camiseta, t-shirt/t-shirts, camisola de manga curta, blusinha de malha, camiseta básica, tee/tees, camisetinha, tshirt',
  'polo-shirt': 'polo, camisa polo, camiseta polo, polo shirt, gola polo camisa, camisa de polo',
  jersey:
    'camisa de time, camisa de futebol, camisola de futebol, camisola desportiva, camisa esportiva, camisa de equipe',
  'tank-top':
    'regata, camiseta regata, camiseta sem mangas, tank top/tank tops, camisola de alças, machão, t-shirt sem mangas, blusa regata',
  camisole: 'blusa de alcinha, top de alças, camisete de alças, caraco, blusa de alças',
  'crop-top':
    'top cropped/tops cropped, cropped blusa, crop top/crop tops, top curto, blusa cropped, mini blusa, barriga de fora',
  'tube-top':
    'blusa tomara que caia/blusas tomara que caia, tomara que caia blusa, top cai-cai, cai-cai, top tomara que caia, bandeau, top faixa',
  blouse: 'blusa, blusinha, camiseiro',
  tunic: 'túnica, bata túnica',
  corset: 'corset, espartilho, corpete, bustier, corselet',
  bodysuit: 'body/bodies, bodysuit, collant, maiô body, bodie',
  shirt: 'camisa, camisa de botão, camisa de botões',
  'dress-shirt': 'camisa social, camisa formal, camisa de escritório, camisa clássica',
  overshirt: 'sobrecamisa, camisa jaqueta, overshirt, camisa casaco',
  knitwear: 'tricô/tricôs, malhas, roupa de malha, peça de malha, tricot',
  sweater:
    'suéter/suéteres, pulôver, camisola de malha, sweater, camisola de lã, blusa de lã, pulover, blusa de tricô, suéter de tricô, malha de lã, camisola de gola, camisola',
  cardigan: 'cardigã/cardigãs, casaco de malha, cardigan, casaquinho de tricô, casaquinho',
  'sweater-vest': 'colete de malha, colete de tricô, colete de lã',
  sweatshirt: 'moletom/moletons, sweatshirt, blusa de moletom, suéter de moletom, moletão, sweat',
  hoodie:
    'moletom com capuz/moletons com capuz, hoodie/hoodies, sweatshirt com capuz, camisola com capuz, blusa com capuz, sweat com capuz, canguru',
  outerwear: 'agasalho, roupa de frio, roupa de inverno pesada, peça de abrigo',
  jacket: 'jaqueta, casaco curto, blusão, japona, jaquetinha',
  'biker-jacket':
    'jaqueta biker/jaquetas biker, jaqueta de motoqueiro, casaco biker, perfecto, blusão de motociclista, jaqueta perfecto, blusão motard',
  'bomber-jacket': 'jaqueta bomber/jaquetas bomber, bomber/bombers, casaco bomber, blusão bomber',
  'puffer-jacket':
    'jaqueta puffer/jaquetas puffer, casaco puffer, jaqueta acolchoada, casaco acolchoado, blusão acolchoado, casaco de penas, jaqueta de plumas, puffer/puffers, kispo, quispo',
  'rain-jacket':
    'capa de chuva, impermeável, jaqueta impermeável, casaco impermeável, anoraque, gabardina de chuva, casaco de chuva, anorak',
  'varsity-jacket':
    'jaqueta universitária, jaqueta college, casaco universitário, blusão universitário, jaqueta varsity',
  windbreaker:
    'corta-vento, quebra-vento, jaqueta corta-vento, casaco corta-vento, blusão corta-vento, cortavento',
  fleece: 'casaco polar, jaqueta fleece, jaqueta polar, casaco de polar',
  gilet: 'colete acolchoado, colete puffer, colete de penas',
  blazer: 'blazer/blazers, paletó, casaco de fato, blaser',
  waistcoat: 'colete, colete social, colete de fato',
  coat: 'casaco, casacão',
  overcoat: 'sobretudo, sobretudo de lã',
  parka: 'parka, parca',
  'trench-coat': 'trench coat/trench coats, gabardine, trench/trenchs, gabardina, trenchcoat',
  cape: 'capa',
  poncho: 'poncho, pala gaúcho',
  kimono: 'quimono, kimono',
  shrug: 'bolero, bolerinho',
  bottomwear: 'parte de baixo, roupa de baixo externa, peça de baixo',
  trousers: 'calça, calças, calça comprida, calças compridas',
  chinos:
    'calça chino/calças chino, calças chino, chinos, calça sarja, calça de sarja, calças de sarja, chino',
  'cargo-pants':
    'calça cargo/calças cargo, calças cargo, cargo/cargos, calça militar, calça com bolsos laterais',
  culottes: 'calça culotte/calças culotte, calças culotte, pantacourt, culottes, pantacourts',
  'dress-pants':
    'calça social, calças de fato, calça de alfaiataria, calças sociais, calças clássicas, calças de alfaiataria, calça formal',
  'palazzo-pants':
    'calça pantalona, pantalona, calças palazzo, calça palazzo, pantalonas, calça saruel, saruel',
  'rain-trousers': 'calça impermeável/calças impermeáveis, calças impermeáveis, calça de chuva',
  jeans:
    'calça jeans/calças jeans, jeans, calças de ganga, ganga calças, jean, calça de ganga, calças jeans, calça jean, calça denim, gangas',
  jeggings: 'jegging, jeggings',
  leggings: 'legging, leggings, calça legging, calças legging, suplex legging, calça fusô, leging, leggins',
  tights:
    'meia-calça/meias-calças, collants, collants de vidro, meia-calças, meia fina, meias de vidro, collant meia',
  'track-pants':
    'calça de moletom, calças de treino, calça esportiva, calças desportivas, calças de fato de treino, calça de agasalho, calça de treino, calças de moletom',
  joggers: 'jogger/joggers, joggers, calça jogger, calças jogger, calça jogging',
  shorts: 'shorts, calções, short, calção, shortinho, calças curtas',
  bermudas: 'bermuda, bermudas',
  capris: 'calça capri, calças capri, corsário, capri, calça corsário, corsários, calça pescador',
  skirt: 'saia, sainha',
  skort: 'short-saia, saia-calção, saia short, short saia',
  dress: 'vestido, vestidinho',
  gown: 'vestido de gala, vestido de baile, traje de gala',
  'shirt-dress': 'vestido chemise/vestidos chemise, vestido camisa, chemise, vestido camiseiro, chemisier',
  'slip-dress': 'slip dress/slip dresses, vestido lingerie, vestido de alcinha, vestido combinação',
  'sweater-dress': 'vestido de malha, vestido de tricô, vestido suéter, vestido tricot',
  'wrap-dress':
    'vestido envelope/vestidos envelope, vestido transpassado, vestido traçado, vestido cruzado, vestido wrap',
  kaftan: 'kaftan, cafetã, caftan, caftã, cáftan',
  jumpsuit: 'macacão/macacões, jumpsuit, macacão longo, macacão comprido, catsuit',
  romper: 'macaquinho, macacão curto, playsuit, romper, macacão short',
  dungarees: 'jardineira, jardineiras, macacão jardineira, salopete, dungarees',
  suit: 'terno, fato, fato completo, traje social, terninho, conjunto de alfaiataria, fato e gravata',
  tuxedo: 'smoking/smokings, fraque',
  'co-ord-set': 'conjunto coordenado, conjunto de duas peças, conjunto, conjuntinho, duas peças, coord',
  sportswear:
    'roupa esportiva/roupas esportivas, roupa desportiva, roupa de academia, roupa de ginástica, roupa de treino, roupa de desporto, roupa fitness, roupa de ginásio, athleisure',
  tracksuit:
    'agasalho esportivo, fato de treino, conjunto de moletom, conjunto esportivo, conjunto de treino, conjunto desportivo',
  'ethnic-wear': 'roupa étnica, roupa indiana, roupa tradicional, traje típico, traje tradicional',
  kurta: 'kurta',
  kurti: 'kurti',
  anarkali: 'anarkali',
  'kurta-set': 'conjunto kurta/conjuntos kurta, kurta set, conjunto de kurta',
  saree: 'sari/saris, saree',
  lehenga: 'lehenga, lehenga choli',
  salwar: 'salwar/salwar, shalwar',
  patiala: 'patiala',
  churidar: 'churidar/churidar',
  'salwar-set': 'salwar kameez/salwar kameez, conjunto salwar, shalwar kameez',
  dupatta: 'dupatta',
  sherwani: 'sherwani',
  dhoti: 'dhoti',
  'nehru-jacket': 'casaco nehru/casacos nehru, jaqueta nehru, casaco mao',
  underwear: 'roupa íntima, roupa interior, roupa de baixo, moda íntima',
  lingerie: 'lingerie, babydoll, conjunto de lingerie, baby doll',
  bra: 'sutiã/sutiãs, soutien/soutiens, bralette, sutian, bra',
  'sports-bra':
    'top esportivo, sutiã esportivo, top de academia, sutiã desportivo, top desportivo, soutien desportivo, top fitness, top de ginástica',
  briefs: 'calcinha, cueca, cuecas, tanga, calcinhas, fio dental, slip/slips, cuequinha',
  boxers: 'cueca boxer/cuecas boxer, boxers, boxer, cuecas boxer, samba-canção, sunga boxer',
  undershirt:
    'camisola interior, camiseta térmica, segunda pele, roupa térmica, camisola térmica, camiseta interior, ceroulas',
  nightwear: 'roupa de dormir, roupa para dormir, moda noite',
  pyjamas: 'pijama, pijamas, calça de pijama',
  nightdress: 'camisola de dormir, camisa de noite, camisa de dormir, camisa de dormir longa, robe de dormir',
  bathrobe: 'roupão/roupões, robe, roupão de banho, penhoar',
  swimwear: 'moda praia/moda praia, roupa de banho, moda banho, roupa de praia, moda de praia',
  bikini: 'biquíni/biquínis, bikini, biquini',
  swimsuit: 'maiô, fato de banho, trikini, maiô inteiro, fatos de banho',
  'swim-shorts': 'sunga, calção de banho, short de praia, calções de banho, short de banho, bermuda de praia',
  hosiery: 'meias e collants, linha de meias',
  socks: 'meias, meia, meias curtas, soquetes, peúgas, meias soquete, meia soquete, peúga, meinhas',
  footwear: 'calçado, calçados',
  shoes: 'sapatos, sapato, sapatinhos',
  'casual-shoes': 'sapatos casuais, sapato casual, sapatos informais, sapatos do dia a dia, calçado casual',
  'sports-shoes':
    'tênis esportivo, ténis desportivos, tênis esportivos, sapatos desportivos, chuteiras, chuteira, calçado desportivo, tênis de academia, sapatilhas desportivas, sapatilhas de desporto, tênis de futebol, calçado esportivo',
  'formal-shoes':
    'sapatos sociais, sapato social, sapatos clássicos, sapatos formais, sapato formal, sapatos de fato',
  sneakers:
    'tênis/tênis, ténis, sapatilhas, sneakers, sneaker, tênis casual, tenis, tênis casuais, sapatênis, tenizinho',
  'running-shoes':
    'tênis de corrida, ténis de corrida, sapatilhas de corrida, tênis para correr, tênis para corrida, sapatilhas para correr, ténis para correr',
  loafers: 'mocassins/mocassins, mocassim, loafers, mocassin, loafer, mocasins',
  'boat-shoes': 'sapatos de vela, dockside, docksides, sapato de vela, sapatos náuticos',
  espadrilles: 'alpargatas, espadrilles, alpercatas, espadrille, alpargata, alpercata',
  oxfords:
    'sapato oxford/sapatos oxford, oxford, derby, sapatos de atacadores, brogues, sapatos oxford, sapato de cadarço, sapatos derby, oxfords',
  flats: 'sapatos rasos, sapatos baixos, rasteira, sapatos sem salto, flats, sapato baixo, sapato raso',
  ballerinas:
    'sapatilha bailarina/sapatilhas bailarina, sapatilha, sabrinas, bailarinas, ballerinas, sabrina, mary janes',
  mules: 'mules, mule, tamanco mule',
  clogs: 'tamancos, socas, crocs, tamanco, clogs, soca',
  heels:
    'saltos, salto alto, sapatos de salto alto, saltos altos, sapatos de salto, salto, sapato de salto, plataformas, plataforma, sapatos com salto, meia pata, salto bloco, heels',
  pumps: 'scarpin/scarpins, sapatos de salto clássicos, peep toe/peep toes, pumps, escarpim, scarpan',
  stilettos: 'stilettos, salto agulha, stiletto, saltos agulha, sapatos de salto agulha, salto fino',
  wedges:
    'anabela, salto anabela, sandália anabela, cunhas, sapatos de cunha, sapatos com cunha, sandálias de cunha',
  boots: 'botas, bota, coturno, coturnos, botas militares, botinhas',
  'ankle-boots':
    'botins, ankle boot, botas chelsea, bota cano curto, botim, botinha, ankle boots, botas de cano curto, chelsea boots, bota chelsea, botas curtas, chelsea',
  'knee-boots':
    'botas altas, botas de cano alto, bota cano longo, botas de cano longo, over the knee, bota over the knee, botas acima do joelho, botas de montar, bota de cano longo, bota cano alto, botas até ao joelho',
  'rain-boots':
    'galochas, botas de borracha, galocha, botas de chuva, botas de água, bota de chuva, bota de borracha',
  'hiking-boots':
    'botas de caminhada, bota de trilha, botas de montanha, botas de trekking, botas de trilha, tênis de trilha, bota de trekking, bota de caminhada',
  sandals:
    'sandálias, sandália, rasteirinha, rasteirinhas, sandália rasteira, sandalinha, rasteiras, sandálias rasas',
  'sports-sandals': 'papete, papetes, sandálias desportivas, sandália esportiva, sandálias de caminhada',
  'flip-flops':
    'chinelos de dedo, chinelo de dedo, chinelos de praia, flip flops, chinelo de praia, chinela de dedo, chinelo, chinelos',
  slides: 'chinelos slide, slide, slides, chinelo slide',
  slippers: 'pantufas, chinelos de quarto, pantufa, chinelos de casa',
  accessory: 'acessório, acessórios de moda',
  bag: 'bolsa, saco, bolsinha, sacola',
  handbag: 'bolsa de mão, mala de mão, bolsas de mão, malinha',
  'tote-bag':
    'tote bag/tote bags, bolsa tote, shopper, ecobag, mala tote, saco de pano, sacola de compras, tote/totes, bolsa sacola, bolsa de praia, saco de praia',
  'shoulder-bag': 'bolsa de ombro, mala de ombro, bolsa baguete, bolsa baguette',
  'crossbody-bag':
    'bolsa transversal, bolsa a tiracolo, mala a tiracolo, tiracolo, bolsa tiracolo, bolsa crossbody, crossbody, mala de tiracolo',
  'bucket-bag': 'bolsa saco/bolsas saco, bolsa balde, mala balde, bucket bag',
  satchel: 'satchel/satchels, bolsa satchel, mala satchel',
  clutch:
    'clutch/clutches, bolsa de festa, carteira de festa, mala de festa, bolsa carteira, pochete de festa',
  backpack: 'mochila, mochila escolar, mochilinha, backpack',
  rucksack:
    'mochila de trilha, mochila de caminhada, mochila cargueira, mochila de montanha, mochila de trekking',
  'messenger-bag':
    'bolsa carteiro/bolsas carteiro, mala carteiro, bolsa mensageiro, pasta carteiro, bolsa messenger, mala de carteiro',
  'laptop-bag':
    'pasta executiva, mala para portátil, bolsa para notebook, mochila para notebook, pasta para notebook, mala de portátil, mochila para portátil, bolsa notebook, capa de portátil, case de notebook, maleta executiva',
  'tablet-sleeve': 'capa de tablet, capa para tablet, case de tablet',
  'duffel-bag':
    'bolsa de viagem, saco de desporto, mala de fim de semana, bolsa de academia, saco de viagem, saco de ginásio, bolsa esportiva, duffel',
  'trolley-bag':
    'mala de viagem, mala, trolley, mala de rodinhas, mala de cabine, bagagem, mala de bordo, malas de viagem',
  'waist-pouch': 'pochete, bolsa de cintura, doleira, bolsa de cinto, mala de cintura',
  'mobile-pouch':
    'porta-celular, capa de celular, capa de telemóvel, bolsa para celular, bolsa de telemóvel, capinha de celular, porta celular',
  wallet: 'carteira, porta-moedas, niqueleira, carteira de dinheiro, porta moedas',
  'card-holder': 'porta-cartões, porta-cartão, porta cartões, porta cartão',
  jewellery: 'joia/joias, joalharia, bijuteria, joalheria, jóia, bijuterias, jóias, semijoia, semijoias',
  earrings: 'brincos, brinco, argolas, argola, brinquinhos, ear cuff',
  necklace: 'colar, gargantilha, corrente, choker, fio de pescoço, colares, cordão, colarzinho, correntinha',
  pendant: 'pingente, pendente, medalha, medalhão, berloque',
  ring: 'anel/anéis, aliança, anel de noivado, aneis, anelzinho',
  bracelet: 'pulseira, bracelete, pulseirinha',
  bangle: 'pulseira rígida, escrava, bracelete rígido, argola de pulso',
  anklet: 'tornozeleira, pulseira de tornozelo',
  brooch: 'broche, alfinete de peito, alfinete, pin/pins, pregadeira',
  cufflinks: 'abotoaduras, botões de punho, abotoadura, botão de punho',
  'jewellery-set': 'conjunto de joias, conjunto de bijuteria, conjunto de colar e brincos, kit de joias',
  watch: 'relógio, relógio de pulso, smartwatch, relógio inteligente, relogio',
  belt: 'cinto, cinturão, cintinho, faixa de cintura',
  suspenders: 'suspensórios, suspensório',
  eyewear: 'óculos e lentes, eyewear',
  sunglasses:
    'óculos de sol/óculos de sol, óculos escuros, óculos aviador, oculos de sol, óculos escuro, aviadores',
  glasses:
    'óculos/óculos, armação, óculos de grau, óculos graduados, armação de óculos, oculos, óculos de ver',
  headwear: 'chapelaria/chapelaria/chapelarias, chapéus e bonés, acessório de cabeça',
  hat: 'chapéu/chapéus, boina, chapéu panamá, fedora, chapeuzinho, chapéu cowboy, chapéu de cowboy',
  cap: 'boné/bonés, boné de beisebol, viseira, boné trucker, pala boné, bone',
  beanie: 'gorro, touca, gorro de lã, beanie/beanies, touca de lã, barrete, gorrinho',
  'bucket-hat': 'chapéu bucket/chapéus bucket, bucket hat, chapéu de pescador, bucket',
  'sun-hat': 'chapéu de praia, chapéu de sol, chapéu de palha, capeline',
  headband: 'tiara, faixa de cabelo, bandolete, fita de cabelo, diadema, arco de cabelo, turbante, testeira',
  'hair-clip':
    'presilha, gancho de cabelo, elástico de cabelo, prendedor de cabelo, mola de cabelo, xuxinha, scrunchie, grampo de cabelo, piranha de cabelo, acessório de cabelo',
  scarf: 'cachecol/cachecóis, lenço, lenço de pescoço, echarpe, foulard, cachecois, lencinho',
  stole: 'estola',
  muffler: 'gola de lã, gola polar, buff, cachegola, snood',
  shawl: 'xale, pashmina, mantilha, chale',
  bandana: 'bandana, lenço de cabeça',
  tie: 'gravata, gravatinha',
  'bow-tie':
    'gravata-borboleta/gravatas-borboleta, laço de pescoço, papillon, laço borboleta, gravata borboleta',
  'pocket-square': 'lenço de bolso, lenço de lapela',
  gloves: 'luvas, luva',
  mittens: 'mitenes, luvas sem dedos, mitene, luvas de bebê',
  wristband: 'munhequeira, punho elástico, pulso elástico',
  umbrella: 'guarda-chuva, sombrinha, guarda-sol, chapéu de chuva',
  'key-chain': 'chaveiro, porta-chaves, porta chaves',
  'water-bottle': 'garrafa de água, squeeze, cantil, garrafinha, garrafa térmica',
  'shoe-laces': 'cadarços, atacadores, cadarço, atacador',
  'shoe-accessory': 'acessório de calçado, palmilhas, graxa, palmilha',
  'travel-accessory':
    'acessório de viagem, porta-passaporte, etiqueta de mala, almofada de viagem, capa de passaporte, porta passaporte',
  'gift-set': 'conjunto de presente, kit presente, caixa de presente, kit de presente, conjunto de oferta',
};

/** Words of the above that say more than their value does. */
export const PT_NARROWER: Readonly<Record<string, string>> = {
  hoop: 'argola, argolas',
  choker: 'choker',
  aviator: 'aviador, aviadores',
  beret: 'boina',
  panama: 'panamá',
  fedora: 'fedora',
  cowboy: 'cowboy',
  chelsea: 'chelsea',
  platform: 'plataforma, plataformas',
  combat: 'militares',
  derby: 'derby',
  baguette: 'baguette',
  bandeau: 'bandeau',
  trucker: 'trucker',
};
