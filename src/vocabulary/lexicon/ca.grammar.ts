import type { Lexicon } from './format.ts';

/** The words of Catalan that are no garment and yet steer the reading. */
export const CA_GRAMMAR: Pick<Lexicon, 'grammar' | 'currencies' | 'misspelt'> = {
  grammar: {
    filler: [
      'el, la, els, les, l, lo, en, na, un, una, uns, unes, aquest, aquesta, això, aquests, aquestes, aquell, aquella, aquells, allò, eixe, eixa, este, esta, de, d, del, dels, a, al, als, amb el, amb la, per, pel, pels, per a, per al, per als, per a la, per a les, es, se, s, sigui, siguin, siga, siguen, és, són, ser, estar, està, estan, fos, que, què, qui, quin, quina, quins, quines, on, quan, com, tan, molt, molta, molts, moltes, més aviat, bastant, força, alguna cosa, quelcom, una mica, mica, poc, massa poc, també, potser, pot ser, tal vegada, preferiblement, millor, si, sí, ja, ara, aquí, allà, allí, doncs, llavors, bé, val, ok, okay, clar, tot, tota, tots, totes, cada, altre, altra, altres, mateix, mateixa, i que, només, sols, tipus, estil, model, to, tons, algun, alguna, alguns, algunes, tal, així, vinga, hi, ho, ne, n, me, m, te, t, us, vos, li, cap a, si pot ser, si és possible, no tindríeu, no tindries, no teniu, no tens, no hi hauria, no tindreu, no em podries, estava pensant en, pensant en, pensant, pensava en',
      'jo, tu, vostè, ell, nosaltres, ells, elles, em, et, ens, meu, meva, meua, meus, meves, meues, teu, teva, seu, seva, seus, nostre, nostra, mi, mon, ma, sa',
      'hola, bon dia, bona tarda, bona nit, bones, hey, ei, ep, si us plau, sisplau, per favor, porfa, plis, gràcies, moltes gràcies, merci, mercès, de res, salut, perdó, disculpa, disculpi, jaja, haha, eh, ai, oi',
      'vull, voldria, volem, volia, busco, buscant, estic buscant, cerco, cercant, cerque, busque, buscar, cercar, necessito, necessite, necessitem, necessitaria, m agradaria, agradaria, m agrada, m agraden, agrada, agraden, encanta, encanten, ensenya, ensenya’m, ensenyeu, mostra, mostra’m, mostreu, mostrar, veure, vegem, a veure, dóna’m, dona’m, doneu me, posa’m, troba, trobar, troba’m, comprar, regalar, regal, de regal, per regalar, un regal per a, un regal per, regal per, regal per a, teniu, tens, té, tenen, tinc, tenir, tingui, tinguin, tinga, hi ha, hi hauria, pots, pot, podria, podries, podeu, fer, fes, prefereixo, preferisc, preferiria, desitjo, recomana, recomana’m, recomanes, suggereix, ajuda, ajuda’m, ajudes, porta’m, portar, porto, porti, usar, dur, vestir bé, posar me, posar, posar se, anar, vaig, va, vaja, crec, penso, sé, passa’m, quedi, quedin, envia’m, dir, digues, em cal, cal, falta, fa falta, em fa falta',
      'lleugerament, cosa, coses, coseta, article, articles, producte, productes, peça, peces, parell, parells, parell de, opció, opcions, resultat, resultats, idea, idees, selecció, col·lecció, tipus de, estils, models, semblant, semblants, similar, similars, igual, iguals, foto, imatge, aquesta foto, fotografia, bonic, bonica, bonics, boniques, maco, maca, macos, maques, bo, bona, bons, bones qualitats, guapo, guapa, xulo, xula, xulos, xules, preciós, preciosa, perfecte, perfecta, genial, modern, moderna, moderns, modernes, nou, nova, nous, noves, a la moda, de moda, tendència, disponible, disponibles, en estoc, en oferta, oferta, ofertes, rebaixes, rebaixat, en línia, botiga, ideal, adequat, adequada, xic, mono maco',
      'color, colors, de color, en color, color de, to de, teixit, de teixit, tela, de tela, material, fet de, feta de, fets de, fetes de, mànigues, màniga, escot, tall, disseny, dissenys, detall, detalls, aspecte, ocasió, ocasions, esdeveniment, temporada, època, estació, dia, dies, avui, hui, demà, setmana, persona, persones, gent, any, anys, edat, d edat, aquest any, pròxim, pròxima, durant, des de, fins, sobre, entre, davant, segons, perquè, ja que, encara, encara que sigui, qualsevol, el mateix, la mateixa, no importa, m és igual, tant és, cap problema, no passa res, sense problema, no ho sé, no sé, res d especial, sense pressa, cap pressa, mentre, després, abans, sempre, ara mateix, aproximat',
    ].join(', '),
    aside:
      'per combinar amb, que combini amb, que combinin amb, combinar amb, combina amb, a joc amb, que faci joc amb, que facin joc amb, per portar amb, per posar-me amb, que vagi bé amb, que vagin bé amb, que vagi amb, que quedi bé amb, que quedin bé amb, per dur amb, per anar amb, queda bé amb, queden bé amb, que vaja bé amb, que pegue amb, que pegui amb',
    negator:
      'no, sense, sense res de, res de, ni, mai, tampoc, cap, cap mena de, res que sigui, res, llevat de, menys, excepte, tret de, tret dels, llevat dels, tot menys, qualsevol cosa menys, tot excepte, qualsevol cosa excepte, qualsevol cosa que no sigui, qualsevol cosa que no siguin, qualsevol cosa llevat de, que no sigui, que no siguin, que no siga, que no tingui, que no tinguin, que no tinga, que no porti, que no portin, no vull, no vull que sigui, no vull que tingui, no vull res de, no vull cap, no m agrada, no m agraden, odio, detesto, evita, evitar, evitant, en lloc de, en comptes de, en vez de, treu, traieu, treure, lleva, elimina, exclou, excloent, fora, a part de, a banda de, a excepció de, amb excepció de, no tan, no gaire, massa, no massa, ja no, lliure de, però no, però sense, però que no, però que no sigui, no en, sense cap, sense gens de, no amb, no de, no suporto, descarta, gens, gens de, no gens, no necessito, llevat, no vull pas, no busco, no necessite, no em posis, no m’ensenyis, no em mostris, res amb, sense res, que no vagi, que no vagin, que no hi hagi, exceptuant, traient, no aguanto, ni parlar-ne de, de cap manera, que no sigui de, que no siguin de, menys el, menys la, menys els, menys les, passo de, prou de, fart de, farta de, cansat de, cansada de, zero, fora les, fora els, menys de, menys amb, al·lèrgica a, al·lèrgic a',
    postNegator: '',
    refusal:
      'no gràcies, no si us plau, no sisplau, no en vull, no vull, millor no, ni parlar-ne, no m’agraden, no m’agrada, ni boja, ni boig',
    contrast:
      'però, sinó, sinó que, tanmateix, no obstant, això sí, però amb, però en, però que sigui, en canvi, tot i que, però sí',
    and: 'i, &, +, així com, juntament amb, a més de, i també',
    or: 'o, ni, o bé, o potser, o fins i tot, o si no, i/o, /, o en, o de, o amb, u',
    with: 'amb, que tingui, que tinguin, que tinga, que porti, que portin, amb un, amb una, amb uns, amb unes',
    max: 'menys de, per menys de, de menys de, menor de, inferior a, per sota de, per sota dels, per davall de, sota, fins a, fins als, de fins a, fins uns, fins, màxim, màxim de, com a màxim, com a molt, no més de, de no més de, un màxim de, que no passi de, que no passin de, que no passe de, que no superi, que no superi els, que no superin, que no superin els, que no excedeixi, que no excedeixi de, sense passar de, sense superar, sense superar els, pressupost, pressupost de, el meu pressupost és, el meu pressupost és de, tinc un pressupost de, amb un pressupost de, pressupost màxim, límit, límit de, no superior a, més barat que, més barats que, més barata que, més barates que, per no més de, <, <=, ≤, que costi menys de, que costin menys de, puc gastar, vull gastar, per gastar, gastar fins a, màx, res de més de, res per sobre de, només tinc, tinc només, a tot estirar, topall, com a molt fins a, que no arribi a, que no arribin a, que no arribi als, com a màxim uns, com a molt uns, màxim uns, que no costi més de, que no costin més de, que no valgui més de, que no valguin més de, sense gastar més de, no passar de, no superar els, a no més de, preu màxim, preu màxim de, que surti per menys de, que em surti per menys de, mai més de, topall de, topall dels, amb topall de, que no passi dels, que no passin dels, per sota els',
    min: 'més de, per més de, major de, superior a, per sobre de, per sobre dels, per damunt de, des de, a partir de, a partir dels, mínim, mínim de, com a mínim, un mínim de, almenys, si més no, no menys de, >, >=, ≥, que costi més de, que costin més de, més car que, més cara que, més cars que, que passi de, que superi, mín, per dalt de, que no baixi de, que no baixin de, des dels, des de los, res per sota de, més cars de, més car de, més cara de, que superi els, per sobre els, que passi dels',
    about:
      'uns, unes, al voltant de, al voltant dels, cap a, prop de, aproximadament, aprox, més o menys, devers, sobre, sobre els, entorn de, cosa de, quasi, gairebé, a l entorn de, per uns, d uns, ~, circa, cap als, vora, rondant els, que rondi els, una xifra de, sobre uns, a prop de, a prop dels, prop dels, al voltant de los, voltant els, entorn dels, desena, vintena, trentena, quarantena, cinquantena, centenar',
    from: 'des de, a partir de',
    to: 'a, i, fins a, fins, als, i els, a uns, fins als',
    between: 'entre, entre els, rang, rang de, preu entre, d entre, que estigui entre',
    orLess:
      'o menys, o més barat, o més barats, o més barata, com a màxim, com a molt, màxim, cap avall, o per sota, de màxim, de pressupost, de límit, a tot estirar, o inferior, màx, per avall, per gastar, i no més, no més, com a topall, de topall',
    orMore:
      'o més, com a mínim, mínim, almenys, cap amunt, endavant, en endavant, o superior, o per sobre, i més, per amunt',
    priceWord:
      'preu, preu de, preus, a un preu de, costi, costin, coste, costa, costen, costar, cost, valgui, valguin, valor, valor de, per, gastar, gastar me, gastant, pagar, pagant, diners, amb, a, pagaria, gastaria, cobrin',
    thousand: 'mil, k',
    cheap:
      'barat, barata, barats, barates, econòmic, econòmica, econòmics, econòmiques, assequible, assequibles, baix cost, low cost, bon preu, a bon preu, no gaire car, no gaire cara, no gaire cars, no gaire cares, no massa car, no massa cara, que no sigui car, que no sigui cara, que no siguin cars, que no siguin cares, que no sigui molt car, que no sigui gaire car, que no siguin gaire cars, que no sigui gaire cara, que no siguin gaire cares, no molt car, no molt cara, preu baix, ganga, el més barat, la més barata, els més barats, les més barates, bé de preu, baratet, barateta, sense gastar gaire, per pocs diners, gens car, gens cara, no car, no cara, baratets, que no costi gaire, que no costin gaire, que no costi molt, que no surti car, que no surtin cars, res de car, res massa car, res massa cara, res gaire car, no massa cars, no massa cares, que sigui barat, que sigui barata, que siguin barats, baix pressupost, poc pressupost, amb poc pressupost, sense gastar massa, sense gastar molt, baratíssim, tirat de preu, amb bon preu, ull de la cara, que no em costi un ull de la cara, no tan car, no tan cara',
    dear: 'car, cara, cars, cares, luxe, de luxe, luxós, luxosa, prèmium, premium, gamma alta, de gamma alta, d alta gamma, exclusiu, exclusiva, de dissenyador, de qualitat, alta qualitat, d alta qualitat, bona qualitat, de bona qualitat, caríssim, caríssima, costós, costosa, luxosos, luxoses, exclusius, exclusives',
    cheaper:
      'més barat, més barata, més barats, més barates, més econòmic, més econòmica, més econòmics, més econòmiques, menys car, menys cara, menys cars, menys cares, més assequible, més assequibles, massa car, massa cara, massa cars, massa cares, molt car, molt cara, molt cars, molt cares, preu més baix, a menys preu, de menor preu, més bé de preu, una mica més barat',
    dearer:
      'més car, més cara, més cars, més cares, més luxós, més luxosa, més exclusiu, més exclusiva, millor qualitat, de millor qualitat, massa barat, massa barata, preu més alt, més prèmium',
    more: 'més, veure més, ensenya’m més, mostra’m més, mostra més, ensenya més, mostrar més, més resultats, més opcions, següent, següents, pàgina següent, continua, continuar, segueix, altres, altres opcions, altres resultats, què més, alguna cosa més, vull més, vull veure més, més com aquests, més com aquestes, n hi ha més, més així, dóna’m més, uns altres, ensenya’m altres, i més',
    startOver:
      'començar de nou, tornar a començar, comença de nou, torna a començar, començar de zero, comencem de nou, de nou, una altra vegada, un altre cop, altra vegada, altre cop, reiniciar, reinicia, nova cerca, nova recerca, esborrar tot, esborra tot, esborra ho tot, oblida ho, oblida ho tot, neteja, neteja ho tot, de zero, des de zero, començar una altra vegada, començar un altre cop, una altra cerca, cerca nova',
    undo: 'desfer, desfés, desfes, desfés-ho, enrere, arrere, tornar, torna, torna enrere, tornar enrere, anterior, cerca anterior, l anterior, cancel·la l últim, treu l últim, un pas enrere',
    size: 'talla, talles, de talla, en talla, la meva talla és, la meua talla és, mida, número, num, nº, faig servir la, uso la, calço, calço un, la talla, tinc la talla, la meva talla és la, gasto, porto la, size, eu, us, uk',
    sizeName:
      'xxs, xs, xl, xxl, xxxl, 2xl, 3xl, 4xl, 5xl, s, m, l, petita, mitjana, gran, petit, mitjà, única, extra gran',
    unit: 'cm, mm, centímetres, centímetre, polzades, kg, g, grams, litres, litre, ml, any, anys, anyets, mes, mesos, dia, dies, setmana, setmanes, hora, hores, peça, peces, parell, parells, butxaca, butxaques, botó, botons, cremallera, cremalleres, ratlles, topos, compartiments, nanses, tires, %, per cent, persones, denier, den, x, en 1, i mig, graus, colors, unitats, volants',
    age: 'any, anys, anyets, mes, mesos',
    text: 'amb cremallera, cremallera, amb butxaques, amb botons, botons daurats, amb cinturó, amb llaç, llaç, amb nus, obertura lateral, amb obertura lateral, sola vermella, sola de goma, sola gruixuda, sola blanca, cors, de cors, amb cors, estrella, estrelles, d estrelles, amb estrelles, punta oberta, punta rodona, punta quadrada, taló baix, taló gruixut, taló ample, taló mitjà, cadena daurada, nansa de cadena, sivella daurada, espatlleres, esquena descoberta, esquena oberta, amb volants, volants, canya alta, canya baixa',
    madeBy: 'de la marca, marca, de marca, de, la marca, fet per',
  },
  misspelt: {
    vestit: 'bestit, vstit',
    sabates: 'zabates, sabatas, çabates',
    samarreta: 'samareta, samarretta, semarreta, camarreta',
    faldilla: 'falidlla, faldila, feldilla',
    jaqueta: 'xaketa, jaketa, yaqueta',
    jersei: 'jersi, jarsei, gersei, yersei',
    blanc: 'vlanc',
    blau: 'vlau, bleu',
    verd: 'berd, vert',
    vermell: 'bermell, vermel, vermeill',
    bossa: 'vossa, bosa',
    barret: 'varret, baret',
    texans: 'tejans, tehans, texants',
    botes: 'votes',
    sandàlies: 'sandalias, sendalies',
    vambes: 'banbes, vanbes',
    ratlles: 'ralles, rattles',
  },
  currencies: {
    EUR: '€, eur, euro, euros',
    USD: '$, usd, dòlar, dòlars, us$',
    GBP: '£, gbp, lliura, lliures, lliures esterlines',
    INR: '₹, inr, rupia, rupies, rs',
    JPY: '¥, jpy, ien, iens',
    CHF: 'chf, francs suïssos, francs',
    CAD: 'cad, dòlars canadencs',
    AUD: 'aud, dòlars australians',
    MXN: 'mxn, pesos, pesos mexicans',
    BRL: 'brl, r$, reals brasilers',
  },
};
