import type { Lexicon } from './format.ts';

/** The words of Portuguese that are no garment and yet steer the reading. */
export const PT_GRAMMAR: Pick<Lexicon, 'grammar' | 'currencies' | 'misspelt'> = {
  grammar: {
    filler: [
      'o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, d, em, no, na, nos, nas, num, numa, por, pelo, pela, pelos, pelas, para, pra, pro, pras, pros, ao, à, aos, às, com o, com a, com os, este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aquilo, aqueles, aquelas, deste, desta, desse, dessa, que, quê, qual, quais, quem, onde, quando, como, se, seja, sejam, é, são, ser, estar, está, estão, fosse, era, tão, muito, muita, muitos, muitas, bem, bastante, algo, alguma coisa, algum, alguma, alguns, algumas, um pouco, pouco, pouquinho, um pouquinho, meio, também, talvez, quem sabe, de preferência, preferencialmente, melhor, sim, já, agora, aqui, aí, ali, lá, então, bom, ok, okay, tá, tá bom, certo, claro, todo, toda, todos, todas, tudo, cada, outro, outra, outros, outras, mesmo, mesma, e que, só, apenas, tipo, estilo, modelo, tom, tons, até que, além, ainda, mais alguma, pois, porque, pq, q, vc, ta, pfv, né, ne, assim, tal, não tem, não têm, não teria, não teriam, vocês não têm, não teriam aí, será que tem, tava pensando, estava pensando, estava a pensar, pensando em, pensando, atrás de, tô atrás de, oii, oiii, e aí tudo bem',
      'eu, tu, você, vocês, nós, eles, elas, me, mim, te, ti, lhe, lhes, meu, minha, meus, minhas, teu, tua, teus, tuas, seu, sua, seus, suas, nosso, nossa, comigo, contigo, mo, ma',
      'olá, oi, oie, bom dia, boa tarde, boa noite, hey, ei, oi tudo bem, tudo bem, por favor, faz favor, se faz favor, por gentileza, obrigado, obrigada, brigada, brigado, muito obrigado, muito obrigada, valeu, pf, sff, gente, pessoal, moço por favor, desculpe, desculpa, kkk, kkkk, rs rs, ah, eh, opa, e aí',
      'quero, queria, quer, querer, queremos, gostaria, gostava, procuro, procurando, procurar, a procurar, à procura de, à procura, em busca de, estou, tô, to, buscando, busco, preciso, precisava, precisamos, precisando, gosto, gosto de, gostamos, adoro, amo, adorava, mostre, mostra, mostre-me, mostra-me, me mostra, me mostre, mostrar, ver, veja, vejam, dá, dá-me, dê, me dê, me dá, encontre, encontra, encontrar, ache, achar, comprar, compro, oferecer, presentear, presente, de presente, para presente, um presente para, presente para, prenda, uma prenda para, prenda para, oferta para, tem, têm, tens, tenho, ter, tenha, tenham, há, existe, pode, pode ser, podem, podes, podia, poderia, fazer, faça, prefiro, preferia, preferir, desejo, recomenda, recomende, recomendam, sugere, sugira, sugestão, sugestões, me ajuda, ajuda, ajude, ajudar, me ajude, ajuda-me, usar, use, vestir, vista, levar, leve de levar, ir, vou, vai, vamos, acho, sei, ache-me, traga, manda, me manda, me vê, deixa, deixe, fica, ficar, fique, estava, estou a, ando',
      'ligeiramente, levemente, coisa, coisas, coisinha, artigo, artigos, item, itens, produto, produtos, peça, peças, par, pares, par de, opção, opções, resultado, resultados, ideia, ideias, seleção, coleção, tipos, estilos, modelos, parecido, parecida, parecidos, parecidas, similar, similares, semelhante, semelhantes, igual, iguais, foto, imagem, esta foto, essa foto, fotografia, bonito, bonita, bonitos, bonitas, lindo, linda, lindos, lindas, bonitinho, bonitinha, boa, bons, boas, giro, gira, giros, giras, fofo, fofa, legal, legais, fixe, perfeito, perfeita, maravilhoso, maravilhosa, moderno, moderna, modernos, modernas, novo, nova, novos, novas, na moda, da moda, tendência, disponível, disponíveis, em estoque, em stock, em promoção, promoção, em oferta, oferta, ofertas, em saldo, saldos, online, loja, ideal, adequado, adequada, bacana, top de linha',
      'cor, cores, de cor, na cor, em cor, cor de, da cor, tecido, tecido de, material, feito de, feita de, feitos de, feitas de, feito em, feita em, mangas, manga, decote, caimento, corte, modelagem, detalhe, detalhes, aspecto, ocasião, ocasiões, evento, eventos, temporada, estação, época, dia, dias, hoje, amanhã, semana, pessoa, pessoas, ano, anos, idade, de idade, próximo, próxima, durante, desde, até, sobre, entre, ante, segundo, já que, qualquer, quaisquer, o mesmo, a mesma, não importa, tanto faz, sem problema, sem problemas, não sei, nada de especial, nada demais, sem pressa, não há pressa, combina, combine, porém que, quase, entretanto, inclusive, depois, antes, sempre',
    ].join(', '),
    aside:
      'para combinar com, que combine com, que combinem com, combinar com, combina com, a condizer com, que condiga com, para usar com, que fique bem com, que fica bem com, que ficam bem com, que vá bem com, que vai bem com, para usar por baixo de, para usar por cima de, para ir com, que dê com, a combinar com, combinando com, que fiquem bem com, ficam bem com, fica bem com, combinam com, para vestir com',
    negator:
      'não, nao, sem, sem nada de, nada de, nem, nunca, jamais, nenhum, nenhuma, nada que seja, nada, menos, exceto, excepto, salvo, tirando, tudo menos, qualquer coisa menos, tudo exceto, qualquer coisa exceto, qualquer coisa que não seja, qualquer coisa sem ser, tudo excepto, qualquer um menos, que não seja, que não sejam, que não tenha, que não tenham, que não leve, não quero, não quero que seja, não quero que tenha, não quero nada de, não quero nada, não gosto, não gosto de, não gosto do, não gosto da, odeio, detesto, evitar, evita, evite, evitando, em vez de, ao invés de, em lugar de, no lugar de, tira, tire, tirar, retire, retirar, remove, remova, exclui, exclua, excluindo, fora, à exceção de, com exceção de, não tão, não muito, nada muito, nem muito, já não, livre de, mas não, mas sem, mas que não, mas que não seja, não em, sem qualquer, sem nenhum, sem nenhuma, não com, não de, não suporto, sem ser, não preciso de, demasiado, muito menos, além de não, nada em, nada com, não me mostre, não me mostra, não curto, não curto muito, não quero que tenha nada de, sem nada, que não venha, que não venham, que não vá, que não use, que não haja, não suporto nada, menos os, menos as, tirando o, tirando a, sem aquele, sem aquela, sem aqueles, sem aquelas, de jeito nenhum, de modo nenhum, de forma alguma, excetuando, exceto o, dispenso, não precisa de, zero, chega de, cansei de, cansada de, cansado de, basta de, alérgica a, alérgico a, fora os, fora as, menos de, menos em, menos com',
    postNegator: '',
    refusal:
      'não obrigado, não obrigada, não por favor, não quero, melhor não, nem pensar, não gosto, não curto, de jeito nenhum, obrigada não, dispenso',
    contrast:
      'mas, porém, contudo, só que, no entanto, todavia, mas com, mas em, mas que seja, e sim, mas sim',
    and: 'e, &, +, bem como, junto com, além de, assim como',
    or: 'ou, nem, ou então, ou talvez, ou até, ou mesmo, e/ou, /, ou em, ou de, ou com, ou quem sabe',
    with: 'com, que tenha, que tenham, que leve, com um, com uma, com uns, com umas, c/',
    max: 'menos de, por menos de, de menos de, menor que, menor do que, inferior a, abaixo de, abaixo dos, até, de até, até aos, até os, até uns, no máximo, máximo, máximo de, no máximo até, não mais de, não mais que, não mais do que, por não mais de, um máximo de, que não passe de, que não passe dos, que não passem de, que não ultrapasse, que não ultrapasse os, que não ultrapassem, que não exceda, que não exceda os, sem passar de, sem passar dos, sem ultrapassar, sem ultrapassar os, limite, limite de, teto de, orçamento, orçamento de, meu orçamento é, o meu orçamento é, meu orçamento é de, o meu orçamento é de, tenho um orçamento de, com orçamento de, com um orçamento de, orçamento máximo, mais barato que, mais barato do que, mais baratos que, mais barata que, mais barata do que, mais baratos do que, debaixo de, <, <=, ≤, que custe menos de, que custem menos de, que custe até, posso gastar, quero gastar, para gastar, gastar até, máx, não superior a, nada acima de, nada acima dos, nada mais de, só tenho, tenho só, menos que, menos do que, por menos que, não passando de, no max, que não custe mais de, que não custe mais que, que não custe mais do que, que não custem mais de, que não custem mais que, que saia por menos de, que saia por até, que saia até, saia por menos de, não acima de, não acima dos, sem gastar mais de, sem gastar mais que, gastando até, gastando no máximo, gastando menos de, quero pagar até, posso pagar até, posso pagar, quero gastar até, quero gastar no máximo, posso gastar no máximo, no máximo uns, no máximo de, máximo até, preço máximo, preço máximo de, que fique abaixo de, que fique até, que fique em até, na faixa até, na faixa de até, que seja menos de, nunca mais de, que não chegue a, que não cheguem a, que não chegue aos, não passe de, não passar de, não passar dos, não ultrapassar, não ultrapassar os, que não vá além de, com teto de, teto máximo de, tendo no máximo, a não mais de, não mais caro que, não mais caro do que, dentro de, abaixo do, por até, por no máximo, limite máximo de, valor máximo, valor máximo de',
    min: 'mais de, por mais de, maior que, maior do que, superior a, acima de, acima dos, por cima de, a partir de, a partir dos, desde, no mínimo, mínimo, mínimo de, um mínimo de, pelo menos, não menos de, >, >=, ≥, que custe mais de, que custem mais de, mín, mais caro que, mais caro do que, mais caros que, mais cara que, que passe de, mais que, mais do que, ao menos, nada abaixo de, nada abaixo dos, nada de menos de, que não baixe de, que passe dos, que ultrapasse, que custe pelo menos, que custe no mínimo',
    about:
      'uns, umas, cerca de, por volta de, aproximadamente, mais ou menos, à volta de, à volta dos, na faixa de, na faixa dos, perto de, em torno de, quase, por uns, de uns, ~, circa, na casa dos, lá pelos, a rondar os, volta de, e pouco, e poucos, por aí, na ordem de, na ordem dos, ao redor de, uns quase, beirando os, na média de, dezena, vintena, trintena, centena',
    from: 'a partir de, desde',
    to: 'a, e, até, ao, aos, até aos, até os, a uns, à',
    between:
      'entre, entre os, faixa de, na faixa entre, intervalo de, preço entre, de entre, que esteja entre',
    orLess:
      'ou menos, ou mais barato, ou mais baratos, ou mais barata, no máximo, máximo, para baixo, ou abaixo, ou inferior, de orçamento, de limite, de teto, máx, de máximo, pra baixo, no max, para gastar, pra gastar, e não mais, não mais, e nem um a mais, como teto, no máximo dos máximos, ou por aí abaixo',
    orMore:
      'ou mais, no mínimo, mínimo, pelo menos, para cima, em diante, ou superior, e mais, pra cima, ou acima',
    priceWord:
      'preço, preço de, preços, a um preço de, custe, custem, custa, custam, custar, custo, valor, valor de, por, pagar, pagando, gastar, gastando, dinheiro, que custe, com, faixa de preço, a, pagaria, gastaria, gastar até, pagar até, cobrem',
    thousand: 'mil, k',
    cheap:
      'barato, barata, baratos, baratas, baratinho, baratinha, baratinhos, baratinhas, em conta, econômico, econômica, económico, económica, econômicos, econômicas, económicos, económicas, acessível, acessíveis, baixo custo, low cost, bom preço, a bom preço, não muito caro, não muito cara, não muito caros, não muito caras, que não seja caro, que não seja cara, que não sejam caros, que não sejam caras, que não seja muito caro, que não seja muito cara, que não sejam muito caros, que não sejam muito caras, não caro, nada caro, nada cara, preço baixo, com preço baixo, pechincha, o mais barato, a mais barata, os mais baratos, as mais baratas, pouco dinheiro, sem gastar muito, bom e barato, precinho, não tão caro, não tão cara, nem muito caro, não custe muito, com preço bom, preço bom, que não seja tão caro, que não seja tão cara, que caiba no bolso, cabe no bolso, caiba no meu bolso, que não custe muito, que não custem muito, que não saia caro, que não saiam caros, bem barato, bem barata, bem baratos, baratíssimo, baratíssima, super barato, com bom preço, precinho bom, pouco orçamento, baixo orçamento, orçamento baixo, orçamento apertado, sem gastar demais, que não pese no bolso, bom custo-benefício, custo-benefício, que seja barato, que seja barata, que sejam baratos',
    dear: 'caro, cara, caros, caras, luxo, de luxo, luxuoso, luxuosa, premium, alta gama, gama alta, de alta gama, de gama alta, alto padrão, exclusivo, exclusiva, de grife, grife, de qualidade, de alta qualidade, alta qualidade, boa qualidade, de boa qualidade, de marca, caríssimo, caríssima, luxuosos, luxuosas, exclusivos, exclusivas, sofisticadíssimo, requintado, requintada, de alto padrão',
    cheaper:
      'mais barato, mais barata, mais baratos, mais baratas, mais em conta, mais econômico, mais econômica, mais económico, mais económica, mais econômicos, mais económicos, menos caro, menos cara, menos caros, menos caras, mais acessível, mais acessíveis, muito caro, muito cara, muito caros, muito caras, demasiado caro, demasiado cara, demasiado caros, demasiado caras, caro demais, cara demais, caros demais, caras demais, preço mais baixo, menor preço, com preço mais baixo, mais baratinho, mais baratinha, um pouco mais barato, mais baratinhos',
    dearer:
      'mais caro, mais cara, mais caros, mais caras, mais luxuoso, mais luxuosa, mais exclusivo, mais exclusiva, melhor qualidade, de melhor qualidade, barato demais, demasiado barato, muito barato, preço mais alto, mais sofisticado, mais premium',
    more: 'mais, ver mais, mostra mais, mostre mais, me mostra mais, mostre-me mais, mostra-me mais, mostrar mais, mais resultados, mais opções, próximo, próxima, próximos, próxima página, seguinte, seguintes, página seguinte, continua, continuar, continue, outros, outras, outras opções, outros resultados, o que mais, mais alguma coisa, tem mais, quero mais, quero ver mais, mais como estes, mais desses, mais destes, dá-me mais, me dá mais, há mais, tens mais, e mais',
    startOver:
      'começar de novo, recomeçar, recomeça, recomece, começa de novo, comece de novo, começar do zero, comece do zero, do zero, de novo, outra vez, reiniciar, reinicia, nova busca, nova pesquisa, nova procura, limpar, limpa, limpar tudo, limpa tudo, apagar tudo, apaga tudo, esquece, esquece tudo, esqueça, esqueça tudo, esquece isso, voltar ao início, vamos recomeçar, vamos começar de novo, zerar, resetar, começar outra vez, outra busca, outra pesquisa, busca nova, pesquisa nova',
    undo: 'desfazer, desfaz, desfaça, voltar, volta, volte, voltar atrás, volta atrás, anterior, busca anterior, pesquisa anterior, o anterior, a anterior, cancelar, desfaz isso, cancela isso, desfazer a última, para trás, volta para trás, um passo atrás',
    size: 'tamanho, tamanhos, tam, no tamanho, de tamanho, meu tamanho é, o meu tamanho é, número, num, nº, n°, manequim, visto, uso, uso o, visto o, calço, calço o, o tamanho, numeração, talha, eu uso, eu visto, size, eu, us, uk, tam.',
    sizeName:
      'pp, p, m, g, gg, xg, xgg, exg, xxs, xs, s, l, xl, xxl, xxxl, 2xl, 3xl, 4xl, 5xl, pequeno, pequena, médio, média, grande, extra grande, único, única',
    unit: 'cm, mm, centímetros, centímetro, polegadas, kg, gramas, litros, litro, ml, ano, anos, aninhos, mês, meses, dia, dias, semana, semanas, hora, horas, peça, peças, par, pares, bolso, bolsos, botão, botões, zíper, zíperes, fecho, fechos, listras, riscas, bolinhas, camadas, compartimentos, alças, tiras, %, por cento, pessoas, denier, den, x, em 1, em um, e meio, graus, cores, unidades, folhos',
    age: 'ano, anos, aninhos, mês, meses',
    text: 'com zíper, zíper, com fecho, fecho, com bolsos, com bolso, com botões, botões dourados, com cinto, com laço, laço, com nó, com fenda, fenda, fenda lateral, com abertura, sola vermelha, sola de borracha, sola grossa, sola branca, sola tratorada, coração, corações, de corações, com corações, estrela, estrelas, de estrelas, com estrelas, bico fino, bico quadrado, bico redondo, salto baixo, salto grosso, salto médio, salto largo, corrente dourada, alça de corrente, fivela dourada, ombreiras, costas nuas, costas de fora, costas abertas, com babados, babados, babado, com folhos, folhos, cano alto, cano baixo, cano curto, cano médio',
    madeBy: 'da marca, marca, de marca, da, de, do, a marca, feito por',
  },
  misspelt: {
    vestido: 'bestido, vestio, vistido, vestdo, vesitdo',
    blusa: 'bluza, brusa',
    tênis: 'tenes, tennis, tênes',
    camiseta: 'camizeta, camisseta, camista',
    calça: 'calsa, calssa',
    calças: 'calsas, calssas',
    jaqueta: 'jaketa, jakueta, geiqueta',
    casaco: 'cazaco, cassaco, casako',
    sandália: 'sandalha, sandaria',
    bolsa: 'bousa, bolça',
    saia: 'sáia, sya',
    branco: 'blanco',
    branca: 'blanca',
    azul: 'asul, azu',
    mulher: 'muler, mulhe, molher',
    vermelho: 'vermeho, vremelho, vermelio',
    moletom: 'muletom, moleton, muleton',
    algodão: 'algodao, algodam, algudão',
    couro: 'coro',
    sapato: 'çapato, sapto',
    sutiã: 'sutia, sutien, sutiam, soutian',
    festa: 'fexta',
    short: 'chort, shorte',
    sol: 'sool',
  },
  currencies: {
    BRL: 'r$, brl, real, reais, conto, contos, pila, pilas',
    EUR: '€, eur, euro, euros',
    USD: '$, usd, dólar, dólares, us$, dolar, dolares',
    GBP: '£, gbp, libra, libras, libras esterlinas',
    INR: '₹, inr, rupia, rupias',
    JPY: '¥, jpy, iene, ienes',
    CHF: 'chf, francos suíços, francos',
    CAD: 'cad, dólares canadenses, dólares canadianos',
    AUD: 'aud, dólares australianos',
    MXN: 'mxn, pesos mexicanos, pesos',
  },
};
