import { ES_COLOURS } from './es.colours.ts';
import { ES_COMPARISONS } from './es.comparisons.ts';
import { ES_GRAMMAR } from './es.grammar.ts';
import { ES_GUARD } from './es.guard.ts';
import { ES_NUMBERS } from './es.numbers.ts';
import { ES_NARROWER, ES_TYPES } from './es.types.ts';
import type { Lexicon } from './format.ts';

/** Spanish, of Spain and of America. */
export const ES: Lexicon = {
  language: 'es',
  head: 'first',
  values: {
    type: ES_TYPES,
    ...ES_COLOURS,
    pattern: {
      solid:
        'liso, de un solo color, unicolor, sin estampado, sin estampados, sin estampar, sin dibujos, color liso, monocolor, color entero, sin diseño, sin estampado ninguno',
      striped: 'de rayas, a rayas, rayas, con rayas, rayado, listado, raya, con raya, de raya, marinera',
      'horizontal-stripes': 'rayas horizontales, de rayas horizontales, a rayas horizontales',
      'vertical-stripes': 'rayas verticales, de rayas verticales, a rayas verticales',
      pinstripe: 'raya diplomática, rayas finas, mil rayas, milrayas, de raya diplomática, de rayas finas',
      checked:
        'de cuadros, a cuadros, cuadros, con cuadros, cuadriculado, cuadrillé, a cuadritos, cuadritos, de cuadritos, cuadro estampado',
      gingham: 'vichy, cuadros vichy, de cuadros vichy',
      tartan: 'tartán, cuadros escoceses, escocés, de cuadros escoceses, tartan',
      windowpane: 'cuadros ventana, cuadro ventana',
      'buffalo-check': 'cuadros leñador, leñador, de leñador, cuadros de leñador, de cuadros leñador',
      houndstooth: 'pata de gallo, pie de poule',
      argyle: 'rombos, de rombos, a rombos, con rombos, argyle',
      herringbone: 'espiga, de espiga, espiguilla',
      chevron: 'zigzag, en zigzag, chevron, de zigzag',
      printed: 'estampado, con estampado, con dibujos, de estampado, dibujos',
      floral:
        'de flores, floral, con flores, flores, estampado de flores, estampado floral, floreado, florido, flor, a flores, con estampado de flores, con estampado floral, de florecillas, botánico, florales',
      ditsy:
        'florecitas, de florecitas, flores pequeñas, de flores pequeñas, flor menuda, con florecitas, mini flores',
      tropical:
        'tropical, hawaiano, de palmeras, palmeras, estampado tropical, con palmeras, estampado hawaiano',
      graphic: 'gráfico, estampado gráfico, con gráfico',
      typography:
        'tipográfico, con letras, letras, con texto, con mensaje, con eslogan, eslogan, con frase, con frases, mensaje',
      logo: 'logo/logos, con logo, logotipo, con logotipo, con logos, de logo',
      conversational: 'cómic, de dibujos animados, superhéroe, con personajes, dibujos animados, de cómic',
      abstract: 'abstracto, estampado abstracto',
      geometric: 'geométrico, estampado geométrico, azteca, figuras geométricas',
      'polka-dot':
        'de lunares, lunares, con lunares, a lunares, de topos, topos, de puntos, a topos, con topos, de puntitos, puntos, topitos, lunar, con puntos, polka dots, de bolitas, lunarcitos',
      paisley: 'paisley, cachemir estampado, estampado cachemir, estampado paisley',
      'ethnic-motif': 'estampado étnico, motivos étnicos, boho étnico, ikat, batik, motivo étnico',
      animal: 'animal print/animal prints, estampado animal, de animal print, estampado de animales, animal',
      leopard: 'leopardo, de leopardo, estampado de leopardo, estampado leopardo, guepardo, de guepardo',
      zebra: 'cebra, de cebra, tigre, estampado de cebra, de tigre, estampado de tigre',
      snake:
        'serpiente, de serpiente, piel de serpiente, cocodrilo, estampado de serpiente, pitón, de pitón, de cocodrilo, piel de cocodrilo',
      camouflage: 'camuflaje, de camuflaje, militar, camuflado, estampado militar, camo',
      'tie-dye': 'tie-dye, teñido anudado, batik anudado, tie dye',
      ombre: 'degradado, ombré, difuminado, deslavado degradado',
      colourblock:
        'bicolor, bloques de color, color block, de dos colores, colour block, en bloques, tricolor, colorblock',
      varsity: 'estilo universitario, varsity, universitario',
      'self-design': 'jacquard, tono sobre tono, tonal, brocado tonal',
      'woven-design': 'brocado, dibujo tejido, diseño tejido',
      textured: 'texturizado, con textura, textura, gofre, con relieve, texturado',
      ribbed: 'acanalado, canalé, de canalé, elástico acanalado, en canalé, morley',
      'cable-knit':
        'de ochos, punto trenzado, trenzas de punto, ochos, con ochos, punto de ochos, con trenzas',
      quilted: 'acolchado, guateado, matelassé, acolchonado',
      perforated: 'perforado, calado, con aberturas, troquelado, cut out, con recortes',
      embroidered: 'bordado, con bordados, con bordado, bordados, bordado a mano',
      embellished:
        'con adornos, pedrería, con pedrería, adornado, con cristales, con strass, strass, con brillantes, aplicaciones, con aplicaciones, adornos',
      sequinned:
        'de lentejuelas, lentejuelas, con lentejuelas, brillante, con brillos, con brillo, brillos, purpurina, con purpurina, glitter, paillettes, lentejuela',
      beaded: 'con abalorios, con cuentas, de cuentas, cuentas, con mostacillas',
      studded: 'con tachuelas, tachuelas, con remaches, remaches, con tachas, tachas',
      washed: 'lavado, desteñido, lavado a la piedra, lavado ácido, deslavado, desgastado',
      distressed: 'roto, rasgado, rotos, con rotos, desgarrado, con agujeros',
      dyed: 'teñido, tintado',
    },
    material: {
      cotton: 'algodón, de algodón, puro algodón, algodón orgánico, 100% algodón, popelina, popelín',
      'cotton-blend': 'mezcla de algodón, algodón mezclado',
      denim: 'denim, tela vaquera, de mezclilla, mezclilla, de denim, de jean',
      corduroy: 'pana, de pana, corderoy, micropana, cotelé',
      canvas: 'lona, de lona',
      linen: 'lino, de lino',
      wool: 'lana, de lana, lanilla, pura lana',
      'wool-blend': 'mezcla de lana, lana mezclada',
      cashmere: 'cachemira, cachemir, casimir, cashmere, de cachemira, de cachemir',
      merino: 'merino, lana merino, de lana merino',
      tweed: 'tweed, de tweed',
      silk: 'seda, de seda, seda natural, sedoso',
      'silk-blend': 'mezcla de seda, seda mezclada',
      'dupion-silk': 'seda cruda, seda salvaje, shantung',
      satin: 'satén, raso, satinado, de satén, de raso, satín, de satín',
      velvet: 'terciopelo, de terciopelo, aterciopelado, pana lisa, velvet',
      chiffon: 'gasa, de gasa, chifón, chiffon',
      georgette: 'georgette, crepé georgette',
      crepe: 'crepé, crespón, crep, de crepé',
      lace: 'encaje, de encaje, con encaje, puntilla, ganchillo, de ganchillo, croché, crochet, tejido a crochet, con puntillas, guipur',
      mesh: 'malla, de malla, rejilla, red transparente, de rejilla',
      tulle: 'tul, de tul',
      viscose: 'viscosa, rayón, de viscosa',
      modal: 'modal',
      lyocell: 'lyocell, tencel, liocel',
      bamboo: 'bambú, de bambú, fibra de bambú',
      knit: 'punto, de punto, tejido, tricot, hilo tejido, de hilo, tejida a mano, punto fino',
      fleece: 'tela polar, tejido polar, felpa, de felpa, con forro polar, afelpado, interior polar',
      'jersey-knit': 'punto de jersey, tejido jersey, punto jersey',
      down: 'plumón, de plumas, relleno de plumas, pluma de ganso, pluma, de plumón, de pluma',
      leather:
        'cuero, piel, de cuero, de piel, piel auténtica, cuero auténtico, napa, nobuk, nobuck, cuero genuino, piel genuina',
      suede: 'ante, gamuza, de ante, de gamuza, serraje, gamuzado, afelpado ante',
      'patent-leather': 'charol, de charol',
      'faux-leather':
        'polipiel, cuero sintético, piel sintética, cuero falso, símil piel, cuerina, ecocuero, piel vegana, cuero vegano, efecto piel, imitación cuero, polipiel suave, de polipiel, cuero ecológico, efecto cuero, imitación piel, leatherette',
      fur: 'pelo, de pelo, de pelo natural, peletería, pieles, piel de zorro, piel de visón, peludo',
      'faux-fur':
        'pelo sintético, pelo falso, de pelo sintético, piel falsa de pelo, peluche, de peluche, efecto pelo',
      shearling:
        'borreguito, de borreguito, borrego, chiporro, con borreguito, mutón, doble faz, corderito, de borrego',
      synthetic: 'sintético, fibra sintética, tejido sintético',
      polyester: 'poliéster, de poliéster',
      nylon: 'nailon, nylon, de nailon, poliamida, nilón',
      acrylic: 'acrílico, fibra acrílica',
      elastane: 'elastano, licra, lycra, spandex, elástico, tela elástica, elastizado, de licra',
      microfibre: 'microfibra',
      rubber: 'goma, caucho, de goma, hule, látex',
      straw: 'paja, rafia, mimbre, de rafia, de paja, ratán, de mimbre',
      jute: 'yute, de yute, esparto, de esparto',
      metal: 'metal, de metal, latón, titanio',
      pearl: 'perla, de perlas, con perlas, perlas, de perla',
      blended: 'mezcla de tejidos, tejido mixto, mezcla de fibras',
    },
    sleeve: {
      sleeveless: 'sin mangas, sin manga, sisa, de tirantes sin mangas, mangas cero',
      'short-sleeve':
        'manga corta, de manga corta, mangas cortas, media manga, con manga corta, de mangas cortas, con mangas cortas',
      'cap-sleeve': 'manga casquillo, manga japonesa, manga caída, mangas japonesas',
      'three-quarter-sleeve':
        'manga tres cuartos, de manga tres cuartos, manga 3/4, manga francesa, mangas 3/4, tres cuartos, de manga francesa, manga al codo, de manga 3/4, mangas francesas',
      'long-sleeve':
        'manga larga, de manga larga, mangas largas, con manga larga, de mangas largas, con mangas largas',
      'puff-sleeve':
        'manga abullonada, de manga abullonada, mangas abullonadas, manga farol, manga globo, con mangas abullonadas, mangas globo, mangas abombadas, manga abombada',
      'bell-sleeve':
        'manga acampanada, mangas acampanadas, manga campana, manga volante, mangas con volantes, mangas con vuelo, manga con volante',
      'roll-up-sleeve': 'manga remangada, manga enrollada, mangas remangadas, manga remangable',
    },
    neck: {
      'round-neck':
        'cuello redondo, de cuello redondo, cuello caja, con cuello redondo, escote redondo, cuello a la caja',
      'v-neck':
        'cuello de pico, cuello en v, escote en v, cuello pico, cuello v, de cuello en v, escote de pico, con cuello de pico, escote v, escote en pico, con escote en v',
      'deep-v-neck': 'escote pronunciado, escote profundo, con escote pronunciado, escotazo',
      'scoop-neck': 'escote amplio, escote en u, cuello en u, escotado',
      'boat-neck': 'cuello barco, escote barco, de cuello barco, cuello bote, escote bote',
      'square-neck': 'escote cuadrado, cuello cuadrado, con escote cuadrado, de escote cuadrado',
      'sweetheart-neck': 'escote corazón, con escote corazón, escote de corazón',
      'halter-neck': 'cuello halter, halter, escote halter, atado al cuello, anudado al cuello',
      'cowl-neck': 'cuello desbocado, cuello drapeado, escote drapeado, cuello caído',
      'keyhole-neck': 'escote lágrima, abertura lágrima, cuello ojal, escote gota',
      'tie-neck': 'cuello con lazo, cuello lazada, lazada al cuello, con lazo al cuello, con lazada',
      'henley-neck': 'cuello panadero, cuello henley, henley, cuello tunecino, panadera',
      'high-neck': 'cuello alto, de cuello alto, cuello subido, con cuello alto, cuello embudo',
      turtleneck:
        'cuello vuelto, cuello cisne, cuello de cisne, cuello tortuga, de cuello vuelto, de cuello cisne, cuello de tortuga, polera de cuello',
      'mock-neck': 'cuello perkins, medio cuello, cuello semialto, cuello perkin',
      'off-shoulder':
        'hombros descubiertos, con hombros descubiertos, hombros al aire, escote bardot, sin hombros, hombros caídos, off shoulder',
      'one-shoulder':
        'un solo hombro, un hombro, asimétrico, escote asimétrico, de un hombro, cuello asimétrico, a un hombro',
      strapless: 'palabra de honor, sin tirantes, strapless, escote palabra de honor, bandeau escote',
      'shoulder-straps':
        'tirantes, de tirantes, con tirantes, tirantes finos, de tirantes finos, breteles, tiras finas, con breteles, de breteles, espagueti',
      hooded: 'con capucha, capucha, encapuchado, con gorro incluido, de capucha',
      collared: 'con cuello, cuello',
      'shirt-collar': 'cuello camisero, cuello de camisa, cuello cubano, cuello clásico, de cuello camisero',
      'spread-collar': 'cuello abierto, cuello italiano',
      'button-down-collar': 'cuello abotonado, cuello con botones, cuello button down',
      'cutaway-collar': 'cuello cutaway, cuello inglés abierto',
      'slim-collar': 'cuello estrecho',
      'polo-collar': 'cuello polo, cuello de polo',
      'mandarin-collar':
        'cuello mao, cuello mandarín, cuello chino, cuello tirilla, de cuello mao, con cuello mao',
      'peter-pan-collar': 'cuello bebé, cuello babero, cuello peter pan',
      lapel: 'solapa, con solapa, solapas, con solapas, cuello solapa, cuello de solapa',
      collarless: 'sin cuello',
    },
    fit: {
      regular: 'corte regular, regular, corte clásico, ajuste regular, regular fit, corte normal',
      slim: 'slim/slim, slim fit, entallado, corte slim, ajuste slim, estrecho, ceñido slim, angosto',
      tailored: 'sastre, de corte sastre, a medida, corte sastre',
      skinny:
        'skinny, pitillo/pitillo, pitillos, corte pitillo, chupín, chupines, corte skinny, super ajustado chupín, tubito',
      'super-skinny': 'super skinny, superpitillo, súper skinny',
      tight: 'ajustado, ceñido, apretado, pegado, muy ajustado',
      bodycon: 'bodycon, pegado al cuerpo, ceñido al cuerpo, ajustado al cuerpo, al cuerpo',
      loose: 'suelto, holgado, amplio, fluido, vaporoso, flojo, ligero de corte, con vuelo, flojito',
      relaxed: 'relajado, cómodo de corte, corte relajado, relaxed fit, relaxed',
      boyfriend: 'boyfriend, corte boyfriend',
      mom: 'mom, mom fit, corte mom',
      oversized: 'oversize, oversized, extra grande de corte, sobredimensionado, extragrande, over size',
      baggy: 'baggy, bombacho, cagado, baggies',
      straight: 'recto, corte recto, de corte recto, pierna recta, de pierna recta',
      tapered: 'tapered, zanahoria, cónico, corte zanahoria, slouchy',
      bootcut: 'bootcut, corte bota, semicampana, boot cut',
      flared:
        'acampanado, de campana, campana, evasé, pata de elefante, de pata de elefante, oxford campana, pata de campana',
      'wide-leg': 'ancho, pierna ancha, de pierna ancha, wide leg, pata ancha, de pata ancha, anchos',
      'a-line': 'línea a, corte en a, corte a, skater, corte evasé, en línea a',
      'high-waisted':
        'de tiro alto, tiro alto, talle alto, de talle alto, cintura alta, de cintura alta, high waist, con cintura alta',
      'low-rise': 'tiro bajo, de tiro bajo, talle bajo, cintura baja, de cintura baja, a la cadera',
      'plus-size':
        'talla grande, tallas grandes, de talla grande, curvy, plus size, talle grande, talles grandes, talla extra grande',
      petite: 'petite, talla pequeña de altura, para bajitas, bajita',
    },
    length: {
      short: 'corto, cortito',
      mini: 'mini/mini, minis, cortísimo',
      cropped: 'cropped, crop, recortado, tobillero corto, corto de cintura',
      'knee-length':
        'por la rodilla, hasta la rodilla, a la rodilla, largo a la rodilla, a media pierna rodilla',
      midi: 'midi/midi, largo midi, a media pierna, media pierna, midis',
      long: 'largo, larguito',
      maxi: 'maxi/maxi, hasta el suelo, hasta los pies, larguísimo, al piso, largo hasta el suelo',
      'ankle-length': 'hasta el tobillo, tobillero, por el tobillo, largo al tobillo, al tobillo',
    },
    occasion: {
      casual:
        'informal, casual, de diario, diario, para el día a día, de sport, día a día, todos los días, para todos los días, urbano, streetwear, de calle, fin de semana',
      'smart-casual': 'smart casual, casual elegante, elegante informal, arreglado pero informal',
      formal:
        'formal, elegante, de vestir, etiqueta, de etiqueta, graduación, entrevista, para una entrevista, arreglado, para vestir',
      office:
        'oficina, para la oficina, trabajo, para trabajar, para el trabajo, de oficina, de trabajo, trabajar, negocios, profesional',
      party:
        'fiesta, de fiesta, para una fiesta, para salir, noche de fiesta, cumpleaños, nochevieja, discoteca, año nuevo, para fiestas, quinceañera, fin de año, carrete',
      evening:
        'de noche, noche, cóctel, de cóctel, gala, de gala, para la noche, cena, una cena, para una cena, cita, para una cita',
      wedding:
        'boda, para una boda, de boda, invitada, de novia, invitada de boda, matrimonio, casamiento, dama de honor',
      festive:
        'festivo, navidad, navideño, feria, celebración, carnaval, de navidad, para navidad, bautizo, comunión, primera comunión',
      ethnic: 'étnico, tradicional, indio, folclórico, hindú',
      sports:
        'deporte, deportivo, para hacer deporte, gimnasio, gym, correr, para correr, running, yoga, entrenar, fútbol, tenis deporte, fitness, entrenamiento, para entrenar, para el gimnasio, para el gym, baloncesto, básquet, ciclismo, pilates, pádel, golf',
      outdoor:
        'senderismo, montaña, aire libre, acampar, camping, esquí, trekking, de montaña, escalada, esquiar, nieve deporte, excursión, caminata',
      beach: 'playa, de playa, piscina, para la playa, playero, pileta, alberca, para la piscina',
      travel: 'viaje, de viaje, viajar, vacaciones, para viajar, vuelo, de vacaciones, para un viaje',
      lounge:
        'estar por casa, para casa, de andar por casa, para estar en casa, de estar por casa, casa, homewear, dormir, para dormir, loungewear, entrecasa',
      school:
        'colegio, escuela, instituto, universidad, cole, para el cole, la vuelta al cole, escolar, facultad, uni, liceo',
    },
    season: {
      spring: 'primavera, primaveral, de primavera, entretiempo, de entretiempo',
      summer: 'verano, de verano, veraniego, calor, para el calor, estival, días de calor',
      autumn: 'otoño, otoñal, de otoño, media estación',
      winter: 'invierno, de invierno, frío, para el frío, invernal, nieve, para el invierno, días fríos',
    },
    gender: {
      women:
        'mujer, señora, dama, chica, femenino/femeninos/femenina/femeninas, novia, esposa, mamá, madre, abuela, tía, hermana, mi mujer, suegra, amiga, señorita, polola, muchacha, ella, prima, jefa, cuñada, prometida, compañera, profesora, nuera, mi madrina, vecina, yaya, madrastra, mami, abuelita, hermana mayor, comadre, chava, doña, maestra',
      men: 'hombre, caballero, señor, chico, masculino/masculinos/masculina/masculinas, novio, esposo, marido, papá, padre, abuelo, tío, hermano, varón, varones, suegro, pololo, muchacho, él mismo, amigo, primo, jefe, cuñado, prometido, compañero, profesor, yerno, padrino, vecino, yayo, padrastro, papi, abuelito, mi viejo, hermano mayor, compadre, chavo, maestro',
      girls:
        'niña, hija, nieta, sobrina, nena, chicas adolescentes, ahijada, hijita, hermanita, hijastra, hermana pequeña, hermana menor, chica adolescente, hija adolescente, niñita, chiquita, chavala, nietecita, sobrinita',
      boys: 'niño, hijo, nieto, sobrino, nene, ahijado, hijito, hermanito, hijastro, hermano pequeño, hermano menor, chico adolescente, hijo adolescente, niñito, chaval, nietecito, sobrinito',
      unisex: 'unisex, sin género, género neutro, ambos sexos, genderless',
    },
  },
  combined: {
    'type:wallet gender:men': 'cartera de hombre',
    'type:messenger-bag gender:men': 'bandolera de hombre',
    'type:handbag gender:women': 'cartera de mujer, bolso de mujer',
    'type:swimsuit gender:women': 'bañador de mujer',
    'type:blouse gender:women': 'camisa de mujer',
    'gender:girls gender:boys':
      'infantil, niños y niñas, bebé, bebés, peques, peque, criatura, crío, guagua, recién nacido, niñez, chiquitos, mellizos, críos, bebito, pequeñín, adolescente, adolescentes, hijos, nietos, sobrinos, mis niños, los niños, mis hijos, nuestros niños, nuestros hijos',
    'gender:women gender:men':
      'mujer y hombre, hombre y mujer, adultos, mujeres y hombres, hombres y mujeres',
    'type:skirt length:mini': 'minifalda',
    'type:skirt length:maxi': 'maxifalda',
    'type:dress length:mini': 'minivestido',
    'type:dress length:maxi': 'maxivestido',
    'type:dress season:summer': 'vestido de verano, vestido veraniego',
    'type:dress occasion:evening': 'vestido de noche, vestido de cóctel, vestido de graduación',
    'type:dress occasion:party': 'vestido de fiesta',
    'type:dress occasion:wedding': 'vestido de novia, traje de novia, vestido de boda',
    'type:jacket material:denim':
      'chaqueta vaquera, cazadora vaquera, chaqueta tejana, chaqueta de jean, campera de jean, chamarra de mezclilla, chaqueta de mezclilla',
    'type:shirt material:denim': 'camisa vaquera, camisa tejana, camisa de jean',
    'type:skirt material:denim':
      'falda vaquera, falda tejana, falda de mezclilla, pollera de jean, falda de jean',
    'type:dress material:denim': 'vestido vaquero, vestido tejano',
    'type:shorts material:denim':
      'short vaquero, shorts vaqueros, pantalón corto vaquero, pantalones cortos vaqueros, shorts tejanos, short de jean',
    'type:jeans fit:mom': 'mom jeans, vaqueros mom, jeans mom',
    'type:jeans fit:boyfriend': 'boyfriend jeans, vaqueros boyfriend, jeans boyfriend',
    'type:jeans fit:skinny': 'skinny jeans, vaqueros pitillo, jeans chupín, vaqueros skinny, jeans skinny',
    'type:t-shirt occasion:sports': 'camiseta deportiva, playera deportiva',
    'type:t-shirt neck:henley-neck': 'camiseta panadera, camiseta henley',
    'type:leggings occasion:sports': 'leggings deportivos, calzas deportivas',
    'sleeve:short-sleeve sleeve:three-quarter-sleeve sleeve:long-sleeve': 'con mangas, con manga',
  },
  endings: [
    ['ón', 'ones'],
    ['én', 'enes'],
    ['ín', 'ines'],
    ['án', 'anes'],
    ['ún', 'unes'],
    ['z', 'ces'],
    ['í', 'íes'],
    ['é', 'és'],
    ['á', 'ás'],
    ['a', 'as'],
    ['e', 'es'],
    ['i', 'is'],
    ['o', 'os'],
    ['u', 'us'],
    ['s'],
    ['y', 'ys'],
    ['', 'es'],
  ],
  agreement: [
    ['ón', 'ones', 'ona', 'onas'],
    ['és', 'eses', 'esa', 'esas'],
    ['or', 'ores', 'ora', 'oras'],
    ['z', 'ces'],
    ['o', 'os', 'a', 'as'],
    ['a', 'as'],
    ['e', 'es'],
    ['í', 'íes'],
    ['is', 'ises'],
    ['l', 'les'],
    ['r', 'res'],
    ['n', 'nes'],
  ],
  ...ES_GRAMMAR,
  comparisons: ES_COMPARISONS,
  numbers: ES_NUMBERS,
  narrower: ES_NARROWER,
  guard: ES_GUARD,
};
