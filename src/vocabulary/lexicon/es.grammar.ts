import type { Lexicon } from './format.ts';

/** The words of Spanish that are no garment and yet steer the reading. */
export const ES_GRAMMAR: Pick<Lexicon, 'grammar' | 'currencies' | 'misspelt'> = {
  grammar: {
    filler: [
      'el, la, los, las, lo, un, una, unos, unas, uno, este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, de, del, a, al, en, por, para, con el, con la, se, sea, sean, es, son, está, están, ser, estar, fuera, fuese, que, qué, cual, cuál, cuáles, quien, donde, cuando, como, cómo, tan, muy, más, bastante, algo, un poco, poco, poquito, demasiado, también, quizá, quizás, tal vez, a lo mejor, preferiblemente, preferentemente, mejor, si, sí, si puede ser, si es posible, a ser posible, ya, ahora, aquí, ahí, allí, pues, entonces, bueno, vale, ok, okay, claro, todo, toda, todos, todas, cada, otro, otra, otros, otras, mismo, misma, y también, además, nada más, solo, sólo, y que, que me, le, les, lo que, tipo, estilo, modelo, como de, tono, tonos, algún, alguna, alguno, algunos, algunas, no tendrás, no tendréis, no tendríais, no tendrían, no tienes, no tenéis, no tienen, no tiene, no habrá, no hay, no tendrías, no me podrías, no podrías, no podrías enseñarme, acaso, estaba pensando en, pensando en, pensando, estaba pensando, pensaba en, pensaba, ando tras, voy detrás de, holi, buenass, holaa',
      'yo, tú, usted, él, ellas, ellos, nosotros, mi, mis, me, te, tu, tus, su, sus, nos, mío, mía, nuestro, nuestra, contigo, conmigo, mí, ti',
      'hola, buenas, buenos días, buenas tardes, buenas noches, hey, ey, oye, oiga, por favor, porfa, porfi, plis, gracias, muchas gracias, de nada, saludos, che, wey, tío, jaja, jajaja, xfa, amigos, perdón, disculpa, ay, eh',
      'quiero, quisiera, querría, quería, queremos, busco, buscando, estoy buscando, ando buscando, buscar, buscamos, necesito, necesitamos, necesitaría, me gustaría, me gusta, me gustan, me encanta, me encantan, gustan, gusta, gustaría, enséñame, enseña, enséñeme, muéstrame, muestra, muéstreme, mostrame, mostrar, ver, veamos, a ver, dame, deme, ponme, pon, ponga, encuentra, encuéntrame, encontrar, comprar, compraría, comprarme, comprarle, regalar, regalarle, regalo, de regalo, para regalar, un regalo para, regalo para, tienes, tienen, tenéis, tiene, tenga, tengan, tener, tengo que, hay, habrá, haya, puedes, puede, podrías, podría, pueden, hacer, haz, quieres, dónde, prefiero, preferiría, deseo, desearía, recomiéndame, recomienda, recomiendas, sugiere, sugerencia, ayúdame, ayuda, ayudas, tráeme, pásame, llevar, lleve, lleven, ponerme, ponerse, usar, use, vestir bien, estoy, ir, voy, vaya, vamos, va, tengo, creo, pienso, sé, piden, pido, dime, mándame',
      'ligeramente, mucho, cosa, cosas, cosita, algo así, prendas variadas, artículo, artículos, producto, productos, pieza, piezas, par, pares, par de, opción, opciones, resultado, resultados, idea, ideas, selección, colección, tipos, estilos, clase, modelos, parecido, parecida, parecidos, parecidas, similar, similares, igual, iguales, similar a, parecido a, foto, imagen, esta foto, fotografía, bonito, bonita, bonitos, bonitas, lindo, linda, lindos, lindas, bueno, buena, buenos, buenas calidades, guapo, guapa, chulo, chula, chulos, chulas, precioso, preciosa, preciosos, bello, bella, perfecto, perfecta, genial, mono de mirar, moderno, moderna, modernos, modernas, nuevo, nueva, nuevos, nuevas, última moda, de moda, tendencia, en tendencia, a la moda, disponible, disponibles, en stock, en oferta, oferta, ofertas, rebajas, rebajado, rebajada, online, tienda, ideal, adecuado, adecuada',
      'color, colores, de color, en color, color de, tono de, tejido de, tela, de tela, tela de, material, hecho de, hecha de, hechos de, hechas de, mangas, manga, escote, talle, corte, diseño, diseños, detalle, detalles, aspecto, ocasión, ocasiones, evento, temporada, época, estación, día, días, hoy, mañana, semana, persona, personas, gente, año, años, edad, de edad, cumple, este año, próximo, próxima, durante, desde, hasta, sobre, entre, ante, tras, según, porque, ya que, puesto que, así, también para, incluso, aunque sea, cualquier, cualquiera, lo mismo, la misma, no importa, da igual, me da igual, no pasa nada, no sé, ni idea, sin problema, no hay problema, no hay prisa, sin prisa, nada especial, nada en especial, con cariño',
    ].join(', '),
    aside:
      'para combinar con, que combine con, que combinen con, combinar con, combina con, que pegue con, que peguen con, para llevar con, para ponerme con, para poner con, que vaya con, que vayan con, que vaya bien con, que vayan bien con, a juego con, para usar con, para conjuntar con, que conjunte con, que quede bien con, para llevar debajo de, para llevar encima de, para ir con, que quede con, queda bien con, quedan bien con, va bien con, van bien con, pega con, pegan con',
    negator:
      'no, sin, sin nada de, nada de, ni, nunca, jamás, tampoco, ninguno, ninguna, ningún, nada que sea, nada, menos, excepto, salvo, todo menos, cualquiera menos, cualquier cosa menos, lo que sea menos, todo excepto, cualquier cosa excepto, todo salvo, cualquier cosa salvo, cualquier cosa que no sea, cualquier cosa que no sean, que no sea, que no sean, que no tenga, que no tengan, que no lleve, que no lleven, no quiero, no quiero que sea, no quiero que tenga, no quiero nada de, no quiero nada, no me gusta, no me gustan, no me gusta el, odio, detesto, evita, evitar, evitando, en vez de, en lugar de, quita, quitar, quítale, quítame, elimina, excluye, excluyendo, fuera de, aparte de, a excepción de, con excepción de, no tan, demasiado, no muy, no demasiado, nada demasiado, ya no, no más, libre de, pero no, pero sin, pero que no, pero que no sea, no en, sin ningún, sin ninguna, no con, no de, no soporto, sin que sea, descarta, no necesito, no quisiera, no busco, no me pongas, no me enseñes, no me muestres, no me des, ni de coña, para nada, de ninguna manera, nada con, sin nada, menos el, menos la, menos los, menos las, que no vaya, que no vayan, que no venga, que no vengan, que no traiga, que no traigan, exceptuando, quitando, no aguanto, no me va, no me van, que no haya, paso de, menos de, harto de, harta de, cansado de, cansada de, basta de, fuera, fuera los, fuera las, cero, prescindir de, alérgica a, alérgico a, menos con, menos en',
    postNegator: '',
    refusal:
      'no gracias, no por favor, no quiero, mejor no, ni hablar, ni en broma, de eso no, no me gustan, no me gusta, no me van, ni loca, ni loco',
    contrast:
      'pero, sino, sino que, aunque, sólo que, eso sí, en cambio, sin embargo, pero con, pero en, pero que sea, pero sí',
    and: 'y, e, &, +, así como, junto con, además de, más que también',
    or: 'o, u, ni, o bien, o si no, o quizá, o quizás, o tal vez, o incluso, y/o, /, o en, o de, o con, ó, o sea',
    with: 'con, que tenga, que tengan, que lleve, que lleven, con un, con una, con unos, con unas, incluye',
    max: 'menos de, por menos de, de menos de, menor de, menor a, inferior a, por debajo de, debajo de, hasta, de hasta, hasta los, hasta unos, máximo, máximo de, como máximo, como mucho, a lo sumo, no más de, no mas de, de no más de, de máximo, un máximo de, que no pase de, que no pasen de, que no supere, que no supere los, que no superen, que no superen los, sin pasar de, sin superar, sin superar los, sin pasarse de, tope, tope de, con un tope de, presupuesto, presupuesto de, mi presupuesto es, mi presupuesto es de, tengo un presupuesto de, con un presupuesto de, presupuesto máximo, límite, límite de, con un límite de, no superior a, por no más de, bajo, bajo los, más barato que, más baratos que, más barata que, más baratas que, más barato de, abajo de, que no exceda, que no exceda de, que no exceda los, <, <=, ≤, que cueste menos de, que cuesten menos de, que valga menos de, puedo gastar, quiero gastar, para gastar, gastar hasta, máx, que no sea más de, nada de más de, nada por encima de, solo tengo, tengo solo, no mayor a, no mayor de, sin pasarme de, sin pasarnos de, no más caro que, no más cara que, no más caros que, no más caras que, más baratos de, más barata de, más baratas de, que no llegue a, que no lleguen a, que no llegue a los, que no lleguen a los, que no sobrepase, que no sobrepase los, que no sobrepasen los, sin sobrepasar, sin sobrepasar los, dispongo de, cuento con, como máximo unos, como mucho unos, máximo unos, que no cueste más de, que no cuesten más de, que no valga más de, que no valgan más de, no pasar de, no superar los, no exceder los, como máximo de, no quiero pasar de, sin gastar más de, a no más de, por abajo de, con tope, y no más de, precio máximo, precio máximo de, hasta máximo, que salga por menos de, que me salga por menos de, nunca más de, jamás más de, que esté por debajo de los, por debajo de los',
    min: 'más de, mas de, por más de, mayor de, mayor a, superior a, por encima de, encima de, arriba de, desde, a partir de, desde los, mínimo, mínimo de, como mínimo, un mínimo de, al menos, por lo menos, no menos de, no menor a, >, >=, ≥, que cueste más de, que cuesten más de, mín, más caro que, más caros que, más cara que, más caras que, que pase de, que supere, que superen, que no baje de, que no bajen de, más caro de, más cara de, más caros de, más caras de, nada por debajo de, nada de menos de, no menos de los, por encima de los, que supere los, que superen los, que pase de los, a partir de los',
    about:
      'unos, unas, alrededor de, cerca de, aproximadamente, aprox, más o menos, sobre, sobre los, en torno a, casi, como, como unos, rondando, que ronde, que ronde los, que rondan los, cosa de, ~, por unos, de unos, circa, a eso de, por ahí de, por ahí de los, en torno a los, alrededor de los, cerca de los, una cifra de, sobre unos, decena, veintena, treintena, cincuentena, centenar, centena',
    from: 'desde, a partir de',
    to: 'a, y, hasta, e, a los, y los, a unos, hasta los',
    between: 'entre, entre los, de entre, rango, rango de, en el rango de, precio entre, que esté entre',
    orLess:
      'o menos, o más barato, o más baratos, o más barata, o más baratas, como máximo, como mucho, a lo sumo, máximo, para abajo, o por debajo, o inferior, de máximo, de tope, de presupuesto, de límite, tope, máx, hacia abajo, para gastar, y no más, no más, como tope, tirando para abajo, o por ahí abajo, o menos si puede ser',
    orMore:
      'o más, como mínimo, mínimo, por lo menos, al menos, para arriba, en adelante, o superior, y más, hacia arriba, o por encima',
    priceWord:
      'precio, precio de, precios, a un precio de, cueste, cuesten, cuesta, cuestan, costar, coste, costo, valga, valgan, vale por, valor, valor de, por, gastar, gastarme, gastando, pagar, pagando, dinero, con, a, pagaría, gastaría, gastarnos, cobren',
    thousand: 'mil, k',
    cheap:
      'barato, barata, baratos, baratas, baratito, baratita, económico, económica, económicos, económicas, asequible, asequibles, accesible, bajo costo, bajo coste, low cost, buen precio, a buen precio, no muy caro, no muy cara, no muy caros, no muy caras, que no sea caro, que no sea cara, que no sean caros, que no sean caras, que no sea muy caro, que no sea muy cara, que no sean muy caros, que no sean muy caras, no caro, no cara, no tan caro, no tan cara, nada caro, nada cara, precio bajo, de bajo precio, bien de precio, bien de precio también, ganga, lo más barato, el más barato, la más barata, los más baratos, las más baratas, bueno bonito y barato, módico, poco dinero, por poco dinero, sin gastar mucho, no demasiado caro, no demasiado cara, tirado de precio, que no cueste mucho, que no cuesten mucho, que no me cueste mucho, que no salga caro, que no salgan caros, ojo de la cara, que no me cueste un ojo de la cara, sin dejarme el sueldo, bajo presupuesto, poco presupuesto, de bajo presupuesto, con poco presupuesto, que no sea carísimo, que no sea carísima, no carísimo, que sea barato, que sea barata, que sean baratos, que sean baratas, apto para mi bolsillo, con buen precio, baratillo, baratísimo, baratísima, tirados de precio, sin gastarme mucho, sin gastar demasiado',
    dear: 'caro, cara, caros, caras, lujo, de lujo, lujoso, lujosa, premium, gama alta, de gama alta, de alta gama, alta gama, exclusivo, exclusiva, de diseñador, de calidad, alta calidad, de alta calidad, buena calidad, de buena calidad, carísimo, carísima, carísimos, carísimas, costoso, costosa, costosos, costosas, lujosos, lujosas, exclusivos, exclusivas, pijo, de marca cara, caro de verdad',
    cheaper:
      'más barato, más barata, más baratos, más baratas, más económico, más económica, más económicos, más económicas, menos caro, menos cara, menos caros, menos caras, más asequible, más asequibles, más accesible, demasiado caro, demasiado cara, demasiado caros, demasiado caras, muy caro, muy cara, muy caros, muy caras, precio más bajo, a menor precio, menor precio, de menor precio, más bajo de precio, algo más barato, un poco más barato',
    dearer:
      'más caro, más cara, más caros, más caras, más lujoso, más lujosa, más exclusivo, más exclusiva, mejor calidad, de mejor calidad, demasiado barato, demasiado barata, más premium, precio más alto, mayor precio, menos barato',
    more: 'más, ver más, muéstrame más, enséñame más, muestra más, mostrar más, más resultados, más opciones, siguiente, siguientes, siguiente página, sigue, seguir, continúa, continuar, otros, otras, otras opciones, otros resultados, qué más, algo más, dame más, quiero más, quiero ver más, más así, más como estos, más como estas, hay más, tienes más, página siguiente, enséñame otros, muéstrame otros, y más',
    startOver:
      'empezar de nuevo, empezar de cero, volver a empezar, empieza de nuevo, empecemos de nuevo, otra vez, de nuevo, reiniciar, reinicia, nueva búsqueda, borrar todo, borra todo, bórralo todo, olvídalo, olvida eso, olvídalo todo, olvida todo, limpiar, limpia todo, desde cero, de cero, comenzar de nuevo, otra búsqueda, nueva busqueda, empezar otra vez, resetear, búsqueda nueva, empecemos otra vez, borrón y cuenta nueva',
    undo: 'deshacer, deshaz, deshazlo, atrás, volver, vuelve, vuelve atrás, volver atrás, anterior, búsqueda anterior, el anterior, lo anterior, regresar, regresa, deshacer lo último, quita lo último, cancela lo último, un paso atrás, vuelve al anterior, volver al anterior, vuelve a lo anterior, un paso para atrás, da un paso atrás, échate atrás, vuelve para atrás, deshaz lo último, ve atrás, ir atrás, el de antes, los de antes, lo de antes, vuelve a lo de antes',
    size: 'talla, tallas, talle, en talla, de talla, mi talla es, tamaño, número, num, nº, uso talla, uso la talla, mi talla es la, calzo, calzo un, pie, la talla, en la talla, uso una, size, eu, us, uk',
    sizeName:
      'xxs, xs, xl, xxl, xxxl, 2xl, 3xl, 4xl, 5xl, s, m, l, pequeña, mediana, grande, pequeño, mediano, única, extra grande, ch, g',
    unit: 'cm, mm, centímetros, centímetro, pulgadas, kg, g, gramos, litros, litro, l, ml, año, años, mes, meses, día, días, semana, semanas, hora, horas, pieza, piezas, par, pares, bolsillo, bolsillos, botón, botones, cremallera, cremalleras, raya, rayas, lunares, compartimentos, asas, tiras, %, por ciento, personas, denier, den, x, en 1, en uno, y medio, grados, am, pm, s, colores, unidades, prendas',
    age: 'año, años, meses, mes, añitos',
    text: 'con cremallera, cremallera, de cremallera, con bolsillos, con botones, botones dorados, botones de oro, con cinturón, con lazo, con nudo, con abertura lateral, suela roja, suela de goma, suela gruesa, suela blanca, corazón, corazones, de corazones, con corazones, estrella, estrellas, de estrellas, con estrellas, punta abierta, punta redonda, punta cuadrada, tacón bajo, tacón grueso, tacón ancho, tacón medio, cadena dorada, asa de cadena, hebilla dorada, hombreras, espalda abierta, espalda descubierta, con volantes, volantes, caña alta, caña baja',
    madeBy: 'de la marca, marca, de marca, de, la marca, hecho por',
  },
  misspelt: {
    vestido: 'bestido, vestio, vstido, vesitdo, veztido',
    vaqueros: 'baqueros, vakeros, bakeros',
    vaquero: 'baquero, vakero',
    zapatos: 'sapatos, zapatoz',
    zapatillas: 'sapatillas, zapatiyas',
    camisa: 'kamisa, camiza',
    bolso: 'volso, bolzo',
    blusa: 'vlusa, bluza',
    botas: 'votas',
    bufanda: 'vufanda',
    blanco: 'vlanco',
    blanca: 'vlanca',
    azul: 'asul, asúl',
    verde: 'berde',
    verano: 'berano',
    boda: 'voda',
    falda: 'farda',
    chaqueta: 'chaketa, chaquetta, xaqueta',
    sol: 'sool',
    jersey: 'yersey, jersei, yersei, gersey',
    chándal: 'chandal, chandall',
    hombre: 'ombre, hombe',
    mujer: 'muger, mujr',
    algodón: 'algodom, algondon',
    lunares: 'lumares',
    rayas: 'ralla, rallas',
    talla: 'taya',
  },
  currencies: {
    EUR: '€, eur, euro, euros, eurito, euritos, pavos',
    USD: '$, usd, dólar, dólares, us$, u$s, dólares americanos',
    GBP: '£, gbp, libra, libras, libras esterlinas',
    MXN: 'mxn, mx$, pesos mexicanos, pesos',
    ARS: 'ars, pesos argentinos, ar$',
    CLP: 'clp, pesos chilenos',
    COP: 'cop, pesos colombianos',
    PEN: 'pen, soles, s/',
    UYU: 'uyu, pesos uruguayos',
    BRL: 'brl, r$, reales, real brasileño',
    INR: '₹, inr, rupias, rupia, rs',
    JPY: '¥, jpy, yenes, yen',
    CHF: 'chf, francos suizos, francos',
    CAD: 'cad, dólares canadienses',
    AUD: 'aud, dólares australianos',
  },
};
