/** Spanish words for types, European and American: the name to show first, `singular/plural` where the endings err. */
export const ES_TYPES: Readonly<Record<string, string>> = {
  clothing:
    'ropa/ropa/ropas, prenda, prenda de vestir, vestimenta, indumentaria, conjunto de ropa, outfit, look',
  topwear: 'prenda superior, parte de arriba, ropa superior, parte superior',
  top: 'top/tops',
  't-shirt':
    'camiseta, playera, remera, polera, franela de mujer, t-shirt/t-shirts, tee/tees, camiseta básica, remerita, camisetita',
  'polo-shirt': 'polo, camiseta polo, playera polo, camisa polo, chomba, camiseta de polo, polo shirt',
  jersey: 'camiseta de fútbol, camiseta del equipo, camiseta de equipo, jersey deportivo',
  'tank-top':
    'camiseta de tirantes, musculosa, camiseta sin mangas, tank top/tank tops, camiseta de asas, playera sin mangas, esqueleto',
  camisole: 'camisola, top de tirantes, top lencero, blusa de tirantes, camisola de tirantes',
  'crop-top': 'crop top/crop tops, top corto, camiseta corta, ombliguera, top crop, pupera',
  'tube-top':
    'top palabra de honor/tops palabra de honor, top bandeau, top sin tirantes, top strapless, top tubo, bandeau',
  blouse: 'blusa, blusón, camisa de mujer, blusita',
  tunic: 'túnica',
  corset: 'corsé, bustier, top corsé, corset, corpiño encaje',
  bodysuit: 'body/bodis/bodies/bodys, bodi, bodysuit, maillot, enterizo corto, malla de ballet, bodys',
  shirt: 'camisa, camisa de botones',
  'dress-shirt': 'camisa de vestir, camisa formal, camisa de oficina, camisa de traje',
  overshirt: 'sobrecamisa, camisa chaqueta, chaqueta camisera, overshirt',
  knitwear: 'prenda de punto, ropa de punto, tejido de punto, punto grueso, tejidos',
  sweater:
    'jersey/jerséis, suéter, pulóver, jerséi, sweater, buzo, chompa, pullover, saco tejido, jerseis, jerseys, suéteres',
  cardigan:
    'cárdigan, chaqueta de punto, rebeca, cardigan, chaleco de punto abierto, chaquetilla de punto, saquito',
  'sweater-vest': 'chaleco de punto, chaleco tejido',
  sweatshirt: 'sudadera, buzo de algodón, polerón, sweatshirt',
  hoodie:
    'sudadera con capucha, hoodie/hoodies, buzo con capucha, canguro, polerón con capucha, sudadera con gorro, sudadera de capucha',
  outerwear: 'prenda de abrigo, ropa de abrigo, prenda exterior',
  jacket: 'chaqueta, campera, chamarra, cazadora, casaca, chaquetón, chaquetita, americana deportiva',
  'biker-jacket':
    'chaqueta biker/chaquetas biker, cazadora biker, chaqueta de motero, chaqueta motera, perfecto, campera de motociclista, chamarra biker, cazadora motera',
  'bomber-jacket':
    'chaqueta bomber/chaquetas bomber, bomber/bombers, cazadora bomber, campera bomber, chamarra bomber',
  'puffer-jacket':
    'plumífero, plumas, chaqueta acolchada, chaqueta de plumas, anorak acolchado, campera inflable, chamarra acolchada, abrigo acolchado, abrigo de plumas, campera de plumas, parka acolchada, doudoune',
  'rain-jacket':
    'impermeable, chubasquero, chaqueta impermeable, campera impermeable, piloto de lluvia, rompevientos impermeable, capa de agua, anorak',
  'varsity-jacket': 'chaqueta universitaria, chaqueta de béisbol, cazadora universitaria, chaqueta varsity',
  windbreaker:
    'cortavientos, rompevientos, chaqueta cortavientos, campera rompeviento, cazadora cortavientos',
  fleece: 'forro polar/forros polares, polar, chaqueta polar, campera polar, chaqueta de forro polar',
  gilet: 'chaleco acolchado, chaleco de plumas, chaleco plumas, chaleco inflable',
  blazer:
    'blazer/blazers, americana, saco/sacos, chaqueta de traje, saco de vestir, chaqueta americana, chaqueta sastre, bléiser',
  waistcoat: 'chaleco, chaleco de traje, chaleco de vestir',
  coat: 'abrigo, tapado, gabán, abriguito',
  overcoat: 'sobretodo, abrigo largo de paño, trenca, abrigo de paño, chesterfield, pelliza',
  parka: 'parka',
  'trench-coat': 'gabardina, trench/trenchs, trench coat, piloto, trinchera',
  cape: 'capa/capas',
  poncho: 'poncho, ruana',
  kimono: 'kimono, quimono',
  shrug: 'torera, bolero, bolerito',
  bottomwear: 'prenda inferior, parte de abajo, ropa inferior',
  trousers: 'pantalones, pantalón, pants, pantalón largo, pantalones largos',
  chinos: 'chinos, pantalón chino, pantalones chinos, chino pants',
  'cargo-pants':
    'pantalones cargo, pantalón cargo, cargo/cargos, pantalones militares, pantalón de bolsillos',
  culottes: 'pantalón culotte/pantalones culotte, culotte pantalón, falda pantalón larga, culottes',
  'dress-pants':
    'pantalón de vestir, pantalones de vestir, pantalón de traje, pantalón formal, pantalones de traje, pantalón de pinzas, pantalones de pinzas, pantalón sastre',
  'palazzo-pants':
    'pantalón palazzo/pantalones palazzo, palazzo/palazzos, pantalones palazzo, pantalón harén, bombachos',
  'rain-trousers': 'pantalón impermeable, pantalones impermeables, cubrepantalón',
  jeans:
    'vaqueros, jeans, vaquero, jean, pantalón vaquero, pantalones vaqueros, tejanos, tejano, bluyín, pantalones de mezclilla, pantalón de mezclilla, pantalón de jean, mahones, blue jeans, denims',
  jeggings: 'jeggings, jegging',
  leggings: 'leggings, legging, mallas, calzas, leggins, mallas deportivas, licras, malla deportiva, calza',
  tights: 'medias, pantis, pantimedias, medias largas, panty/pantys, leotardos, medias de nailon',
  'track-pants':
    'pantalón de chándal, pantalones de chándal, pantalón deportivo, pantalones deportivos, pantalón de buzo, pans deportivos, pants deportivos, pantalón de deporte',
  joggers: 'joggers, jogger, pantalón jogger, pantalones jogger, joggings, jogging pantalón',
  shorts: 'pantalón corto, pantalones cortos, shorts, short, pantaloneta',
  bermudas: 'bermudas, bermuda',
  capris: 'pantalones capri, pantalón capri, pantalón pirata, pantalones pirata, piratas, capris, pescadores',
  skirt: 'falda, pollera, saya, faldita',
  skort: 'falda pantalón/faldas pantalón, pollera pantalón, skort',
  dress: 'vestido, vestidito',
  gown: 'vestido de gala, traje de noche, vestido de noche largo, traje largo',
  'shirt-dress': 'vestido camisero, vestido camisa, camisero',
  'slip-dress': 'vestido lencero, vestido slip, vestido de satén de tirantes, slip dress',
  'sweater-dress': 'vestido de punto, vestido jersey, vestido tejido, vestido suéter',
  'wrap-dress': 'vestido cruzado, vestido envolvente, vestido wrap',
  kaftan: 'caftán, kaftan',
  jumpsuit: 'mono/monos, enterizo, mono largo, jumpsuit, overol, mameluco, enterito, catsuit, buzo entero',
  romper: 'mono corto, pelele, enterito corto, enterizo de short, romper, playsuit, mono short',
  dungarees: 'peto, pantalón de peto, pantalón peto, jardinero, overoles, pantalones de peto, petos',
  suit: 'traje, terno, traje de chaqueta, traje sastre, ambo, traje de negocios, flux',
  tuxedo: 'esmoquin/esmóquines, smoking, frac, chaqué, tuxedo',
  'co-ord-set': 'conjunto coordinado, conjunto de dos piezas, conjunto, dos piezas, set de dos piezas, coord',
  sportswear:
    'ropa deportiva/ropa deportiva/ropas deportivas, ropa de deporte, ropa de gimnasio, prenda deportiva, ropa de gym, athleisure',
  tracksuit:
    'chándal/chándales, conjunto deportivo, equipo deportivo, buzo deportivo, pants completo, sudadera completa',
  'ethnic-wear':
    'ropa étnica/ropa étnica/ropas étnicas, ropa india, traje indio, ropa tradicional, traje tradicional, traje típico',
  kurta: 'kurta',
  kurti: 'kurti',
  anarkali: 'anarkali',
  'kurta-set': 'conjunto de kurta, kurta set, conjunto kurta',
  saree: 'sari/saris, saree',
  lehenga: 'lehenga, lehenga choli',
  salwar: 'salwar/salwar, shalwar',
  patiala: 'patiala',
  churidar: 'churidar/churidar',
  'salwar-set': 'salwar kameez/salwar kameez, conjunto salwar, shalwar kameez',
  dupatta: 'dupatta',
  sherwani: 'sherwani',
  dhoti: 'dhoti',
  'nehru-jacket': 'chaqueta nehru/chaquetas nehru, chaqueta mao',
  underwear: 'ropa interior/ropa interior/ropas interiores, prenda interior, ropa íntima',
  lingerie: 'lencería/lencería/lencerías, conjunto de lencería, picardías, babydoll',
  bra: 'sujetador, brasier, corpiño, sostén/sostenes, bralette, bra, ajustador, brassier',
  'sports-bra': 'sujetador deportivo, top deportivo, brasier deportivo, corpiño deportivo, bra deportivo',
  briefs:
    'bragas, braga, calzones, calzón, bombacha, pantaletas, tanga, calzoncillos slip, slip/slips, culotte, braguita, braguitas, bikini bombacha, panties, trusa',
  boxers: 'bóxers, bóxer, calzoncillos, calzoncillo, boxer, calzoncillos bóxer, boxers',
  undershirt: 'camiseta interior, camiseta térmica, camiseta de interior, primera capa, ropa térmica',
  nightwear:
    'ropa de dormir/ropa de dormir, ropa de noche para dormir, ropa de cama para dormir, prenda de dormir',
  pyjamas: 'pijama, piyama, pijamas, pijama de dos piezas, pantalón de pijama',
  nightdress: 'camisón/camisones, camisa de dormir, camisola de dormir',
  bathrobe: 'bata, albornoz/albornoces, salto de cama, bata de baño, bata de casa, batín',
  swimwear: 'ropa de baño/ropa de baño, traje de baño, moda de baño, baño',
  bikini: 'bikini, biquini, bikini de dos piezas, bañador de dos piezas',
  swimsuit:
    'bañador, malla de baño, bañador de mujer, vestido de baño, bañador entero, trikini, malla enteriza',
  'swim-shorts': 'bañador de hombre, short de baño, pantalón de baño, bañador bermuda, bañador corto',
  hosiery: 'calcetería/calcetería/calceterías, medias y calcetines',
  socks:
    'calcetines, calcetín, soquetes, medias cortas, calcetas, zoquetes, calcetines cortos, medias de deporte',
  footwear: 'calzado/calzado/calzados',
  shoes: 'zapatos, zapato, zapatitos',
  'casual-shoes': 'zapatos casuales, zapatos informales, zapatos de diario, calzado casual',
  'sports-shoes':
    'zapatillas de deporte, zapatillas deportivas, zapatos deportivos, calzado deportivo, botas de fútbol, zapatillas de fútbol, tenis deportivos, zapatillas de tenis, deportivas, zapatillas de gimnasio, botines de fútbol',
  'formal-shoes': 'zapatos de vestir, zapatos formales, zapatos de oficina, calzado formal, zapatos de traje',
  sneakers:
    'zapatillas, zapatilla, tenis, sneakers, sneaker, bambas, championes, playeros, zapatillas urbanas, deportivos, trainers',
  'running-shoes':
    'zapatillas de running, zapatillas de correr, zapatillas para correr, tenis para correr, zapatos para correr, tenis de correr',
  loafers: 'mocasines, mocasín, loafers, zapatos sin cordones, mocasin, náuticos mocasines',
  'boat-shoes': 'náuticos, zapatos náuticos, náutico',
  espadrilles: 'alpargatas, alpargata, esparteñas, espadrilles',
  oxfords:
    'zapatos oxford, oxford, derby, zapatos con cordones, blucher, oxfords, zapatos de cordones, brogues, zapatos derby',
  flats: 'zapatos planos, zapatos bajos, flats, zapato plano, zapatos sin tacón, chatitas, calzado plano',
  ballerinas:
    'bailarinas, bailarina, manoletinas, balerinas, merceditas, ballerinas, manoletina, flats bailarina',
  mules: 'mules, mule, zuecos destalonados, zapatos destalonados',
  clogs: 'zuecos, zueco, crocs, suecos',
  heels:
    'zapatos de tacón, tacones, tacón, zapatos de taco, zapatos con tacón, taco alto, tacos altos, plataformas, tacos, zapatos de plataforma, tacones altos, tacón alto, heels, zapatillas de tacón',
  pumps: 'zapatos de salón, salones, zapato salón, peep toe/peep toes, pumps, stilletos salón',
  stilettos: 'stilettos, tacones de aguja, tacón de aguja, stiletto, zapatos de aguja',
  wedges: 'cuñas, zapatos de cuña, sandalias de cuña, cuña, tacón de cuña',
  boots: 'botas, bota, botas militares, botitas',
  'ankle-boots': 'botines, botín, botas chelsea, botas cortas, chelsea, botinetas, botas tobilleras',
  'knee-boots':
    'botas altas, botas de caña alta, botas por encima de la rodilla, botas mosqueteras, botas largas, botas de montar, botas hasta la rodilla, botas bucaneras',
  'rain-boots': 'botas de agua, botas de lluvia, katiuskas, botas de goma, galochas',
  'hiking-boots':
    'botas de montaña, botas de senderismo, botas de trekking, zapatillas de trekking, zapatillas de montaña, botas de monte',
  sandals: 'sandalias, sandalia, huaraches, guaraches, sandalias de tacón, sandalias planas, sandalitas',
  'sports-sandals': 'sandalias deportivas, sandalias de trekking',
  'flip-flops':
    'chanclas, chancla, ojotas, hawaianas, chanclas de dedo, flip flops, cholas, chancletas de playa',
  slides: 'chanclas de pala, slides, sandalias de pala, palas',
  slippers:
    'zapatillas de casa, pantuflas, zapatillas de estar por casa, chinelas, pantufla, chancletas, babuchas',
  accessory: 'accesorio, complemento, accesorios de moda',
  bag: 'bolso, bolsa, bolsito, bolsita',
  handbag: 'bolso de mano, cartera de mujer, bolsa de mano, bolso de mujer, cartera de mano, cartera',
  'tote-bag':
    'bolso shopper/bolsos shopper, tote/totes, bolsa tote, tote bag, shopper, bolsa de tela, bolso tote, bolso de playa, capazo',
  'shoulder-bag': 'bolso de hombro, bolsa de hombro, bolso baguette, cartera de hombro',
  'crossbody-bag':
    'bandolera, bolso bandolera, bolso cruzado, bolsa cruzada, morral, crossbody, bolso de cadena',
  'bucket-bag': 'bolso saco/bolsos saco, bolso cubo, bolso tipo saco, bucket bag',
  satchel: 'bolso satchel/bolsos satchel, satchel, maletín escolar',
  clutch:
    'clutch/clutches, bolso de fiesta, cartera de fiesta, bolso de noche, sobre de fiesta, cartera sobre',
  backpack: 'mochila, mochila escolar, mochilita, backpack',
  rucksack: 'mochila de montaña, mochila de trekking, mochila de senderismo, macuto',
  'messenger-bag':
    'bolso mensajero, bolsa mensajera, bolso messenger, bandolera de hombre, cartera de mensajero',
  'laptop-bag':
    'maletín/maletines, bolso para portátil, funda de portátil, maletín para portátil, mochila para portátil, bolsa para laptop, mochila para laptop',
  'tablet-sleeve': 'funda de tableta, funda de tablet, funda para tablet',
  'duffel-bag':
    'bolsa de deporte, bolso de viaje, bolsa de viaje, bolsa de gimnasio, bolso deportivo, bolso de fin de semana, duffel',
  'trolley-bag': 'maleta, valija, trolley, equipaje, maleta de cabina, maleta de ruedas',
  'waist-pouch': 'riñonera, canguro de cintura, cangurera, bolso cinturón, riñonera deportiva, koala',
  'mobile-pouch':
    'funda de móvil, bolso para móvil, portamóvil, funda de celular, funda para el móvil, bolso de móvil',
  wallet: 'billetera, monedero, cartera de hombre, billetero, portamonedas',
  'card-holder': 'tarjetero, portatarjetas',
  jewellery: 'joyas, joya, joyería, bisutería, alhajas, abalorios',
  earrings:
    'pendientes, pendiente, aretes, aros, zarcillos, arete, aros de oreja, criollas, aritos, caravanas',
  necklace: 'collar, gargantilla, cadena, cadena de cuello, collares, choker',
  pendant: 'colgante, dije, medalla, medallón',
  ring: 'anillo, sortija, alianza, anillo de compromiso, sello de oro',
  bracelet: 'pulsera, brazalete, manilla, pulserita',
  bangle: 'esclava, pulsera rígida, brazalete rígido, aro de brazo',
  anklet: 'tobillera, pulsera de tobillo',
  brooch: 'broche, prendedor, pin/pines',
  cufflinks: 'gemelos, gemelos de camisa, mancuernillas, mancuernas, colleras',
  'jewellery-set': 'conjunto de joyas, juego de joyas, set de joyas',
  watch: 'reloj/relojes, reloj de pulsera, smartwatch, reloj inteligente, relojito',
  belt: 'cinturón, cinto, correa, fajín, cinturones',
  suspenders: 'tirantes de pantalón, suspensores, tiradores, suspenders',
  eyewear: 'gafas y lentes, óptica',
  sunglasses:
    'gafas de sol, lentes de sol, anteojos de sol, lentes oscuros, gafas oscuras, gafas de aviador, gafas aviador, aviadores, lentes para el sol',
  glasses: 'gafas, lentes, anteojos, gafas graduadas, montura, espejuelos, gafas de ver',
  headwear: 'sombreros y gorros, tocado, gorros y sombreros',
  hat: 'sombrero, boina, sombrero panamá, fedora, sombrerito',
  cap: 'gorra, cachucha, jockey, visera, gorra de béisbol, gorra plana, gorrita',
  beanie: 'gorro, gorro de lana, gorro de punto, beanie/beanies, chullo, gorrito',
  'bucket-hat': 'sombrero de pescador, gorro de pescador, bucket hat, piluso',
  'sun-hat': 'pamela, sombrero de playa, sombrero de sol, sombrero de paja, capelina',
  headband: 'diadema, vincha, cinta de pelo, cintillo, cinta para el pelo, turbante, balaca',
  'hair-clip':
    'pinza de pelo, horquilla, coletero, goma de pelo, hebilla de pelo, accesorio de pelo, pasador de pelo, scrunchie, gancho de pelo',
  scarf: 'bufanda, pañuelo de cuello, fular/fulares, pañuelo, foulard, mascada, chalina, pañoleta',
  stole: 'estola',
  muffler: 'braga de cuello, cuello polar, buff, cuello de lana, braga polar, tapaboca',
  shawl: 'chal/chales, mantón, pashmina, rebozo, echarpe, manta de hombros',
  bandana: 'bandana, pañuelo de cabeza, paliacate',
  tie: 'corbata',
  'bow-tie': 'pajarita, corbatín, moño de cuello, corbata de lazo, moñito',
  'pocket-square': 'pañuelo de bolsillo, pañuelo de traje',
  gloves: 'guantes, guante',
  mittens: 'manoplas, mitones, manopla, mitón',
  wristband: 'muñequera',
  umbrella: 'paraguas/paraguas, sombrilla',
  'key-chain': 'llavero',
  'water-bottle': 'botella de agua, cantimplora, termo, bidón deportivo',
  'shoe-laces':
    'cordones de zapato, cordones, agujetas, cordón de zapato, pasadores de zapatos, cordones de zapatos',
  'shoe-accessory': 'accesorio de calzado, plantillas, cuidado del calzado, betún',
  'travel-accessory':
    'accesorio de viaje, funda de pasaporte, etiqueta de maleta, almohada de viaje, portapasaporte',
  'gift-set': 'set de regalo/sets de regalo, caja de regalo, estuche de regalo, pack regalo, kit de regalo',
};

/** Words of the above that say more than their value does. */
export const ES_NARROWER: Readonly<Record<string, string>> = {
  hoop: 'aro, aros',
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
};
