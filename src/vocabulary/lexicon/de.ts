import { DE_COLOURS } from './de.colours.ts';
import { DE_COMPARISONS } from './de.comparisons.ts';
import { DE_COMPOUNDS } from './de.compounds.ts';
import { germanTable } from './de.forms.ts';
import { DE_GRAMMAR } from './de.grammar.ts';
import { DE_GUARD } from './de.guard.ts';
import { DE_LOOKS } from './de.looks.ts';
import { DE_NUMBERS } from './de.numbers.ts';
import { DE_NARROWER, DE_TYPES } from './de.types.ts';
import type { Lexicon } from './format.ts';

/** German, with the words of Austria and Switzerland; umlauts may be written as two letters or left out. */
export const DE: Lexicon = {
  language: 'de',
  head: 'last',
  values: {
    type: germanTable(DE_TYPES),
    colour: germanTable(DE_COLOURS.colour),
    shade: germanTable(DE_COLOURS.shade),
    pattern: germanTable(DE_LOOKS.pattern),
    material: germanTable(DE_LOOKS.material),
    sleeve: germanTable(DE_LOOKS.sleeve),
    neck: germanTable(DE_LOOKS.neck),
    fit: germanTable(DE_LOOKS.fit),
    length: germanTable(DE_LOOKS.length),
    occasion: germanTable({
      casual:
        'lässig, casual, leger, Alltag, Freizeit, alltäglich, für jeden Tag, alltagstauglich, Wochenende, Streetwear, für den Alltag',
      'smart-casual': 'smart casual, business casual, schick und lässig',
      formal:
        'elegant, formell, schick, fein, chic, vornehm, Vorstellungsgespräch, Abschlussfeier, Bewerbungsgespräch, formal, Abiball',
      office:
        'Büro, Arbeit, fürs Büro, Business, für die Arbeit, geschäftlich, professionell, Job, im Büro, bürotauglich',
      party:
        'Party, Partys, Feier, Geburtstag, Disco, Club, feiern, Silvester, Junggesellinnenabschied, Ausgehen, Geburtstagsfeier',
      evening: 'Abend, abendlich, Cocktail, Gala, Ball, Abendessen, Date, Dinner',
      wedding:
        'Hochzeit, Braut, Trauung, Hochzeitsgast, Brautjungfer, Standesamt, Trauzeugin, Hochzeitsgäste',
      festive: 'festlich, Weihnachten, Festival, Fest, weihnachtlich, Oktoberfest, Ostern, Taufe, Kommunion',
      ethnic: 'traditionell, ethno, Tracht, Trachten, indisch, folkloristisch',
      sports:
        'Sport, sportlich, Fitness, Gym, Laufen, Joggen, Yoga, Training, Fitnessstudio, Fußball, Tennis, Turnen, Radfahren, Fahrrad, Running, Volleyball, Basketball, Golf, Handball, Reiten, Workout, Schwimmen, Tanzen',
      outdoor:
        'Outdoor, Wandern, Berge, Trekking, Ski, Skifahren, Camping, Bergsteigen, Klettern, draußen, Wanderung',
      beach: 'Strand, Pool, Meer, Schwimmbad, am Strand, Freibad, Strandurlaub',
      travel: 'Reise, Reisen, Urlaub, Flug, Ferien, verreisen',
      lounge: 'zuhause, Zuhause, zu Hause, Loungewear, daheim, gemütlich, Homewear, zum Schlafen',
      school: 'Schule, Studium, Universität, Kindergarten, Schulanfang, Einschulung',
    }),
    season: germanTable({
      spring: 'Frühling, Frühjahr, frühlingshaft, Übergang, Übergangszeit',
      summer: 'Sommer, sommerlich, heiße Tage, heißes Wetter, Hitze',
      autumn: 'Herbst, herbstlich',
      winter: 'Winter, winterlich, kalte Tage, kaltes Wetter, Schnee, Kälte',
    }),
    gender: germanTable({
      women:
        'Damen, Frauen, Frau, Dame, weiblich/weibliche/weiblicher/weibliches, Freundin, Ehefrau, Mutter, Mama, Mami, Oma, Großmutter, Tante, Schwester, Schwiegermutter, Verlobte, sie, feminin/feminine/femininer/feminines, Kollegin, Cousine, Schwägerin, Partnerin, Mutti, Omi, Omis, Chefin, Nachbarin, Lehrerin, Schwiegertochter, Patentante, Mum, Bekannte, Stiefmutter, beste Freundin, große Schwester, großen Schwester, Gattin, Omama, Patin',
      men: 'Herren, Männer, Mann, Herr, männlich/männliche/männlicher/männliches, Freund, Ehemann, Vater, Papa, Papi, Opa, Großvater, Onkel, Bruder, Schwiegervater, Verlobter, ihn, maskulin/maskuline/maskuliner/maskulines, Kollege, Schwager, Partner, Cousin, Vati, Kumpel, Männern, Opi, Chef, Kollegen, Nachbar, Nachbarn, meinen Verlobten, Schwiegersohn, Lehrer, Patenonkel, Dad, Stiefvater, großen Bruder, großer Bruder, Gatten, Gatte, Schwiegerpapa, besten Freund, meinem Verlobten, Herrn',
      girls:
        'Mädchen, Tochter/Töchter, Nichte/Nichten, Enkelin, Mädels, Enkeltochter, Mädl, Mädel, kleine Schwester, kleinen Schwester, Patentochter, Stieftochter, Teenagerin, jüngere Schwester, Schwesterchen, Töchterchen',
      boys: 'Jungen, Junge, Jungs, Sohn/Söhne, Neffe/Neffen, Enkel, Bub/Buben, Enkelsohn, kleinen Bruder, kleiner Bruder, Patensohn, Stiefsohn, jüngeren Bruder, Brüderchen, Söhnchen, Bengel',
      unisex: 'unisex, geschlechtsneutral',
    }),
  },
  combined: germanTable({
    'gender:girls gender:boys':
      'Kinder, Kind, Baby/Babys, Kleinkind/Kleinkinder, Kindern, Kids, Neugeborene, Säugling, Enkelkind/Enkelkinder, Jugendliche, Teenager, Zwillinge, Patenkind, Teenie, Jugendlicher, Kiddies',
    'type:skirt length:mini': 'Minirock/Miniröcke',
    'type:dress colour:black': 'kleines Schwarzes, das kleine Schwarze, kleine Schwarze',
    'type:dress occasion:wedding': 'Brautkleid/Brautkleider, Hochzeitskleid/Hochzeitskleider',
    'type:dress occasion:evening': 'Abendkleid/Abendkleider, Cocktailkleid/Cocktailkleider',
    'type:dress neck:shoulder-straps': 'Trägerkleid/Trägerkleider, Spaghettikleid',
    'type:dress fit:bodycon': 'Bodyconkleid, Schlauchkleid/Schlauchkleider',
    'type:dress fit:a-line': 'A-Linien-Kleid, Skaterkleid',
    'type:jeans fit:boyfriend': 'Boyfriend-Jeans, Boyfriendjeans',
    'type:jeans fit:mom': 'Mom-Jeans, Momjeans',
    'type:trousers fit:flared': 'Schlaghose/Schlaghosen',
    'type:trousers fit:tapered': 'Karottenhose/Karottenhosen',
    'type:sweater neck:turtleneck': 'Rolli/Rollis',
    'type:skirt pattern:textured': 'Plisseerock/Plisseeröcke',
    'type:shirt pattern:buffalo-check': 'Holzfällerhemd/Holzfällerhemden',
    'sleeve:short-sleeve sleeve:three-quarter-sleeve sleeve:long-sleeve': 'mit Ärmeln, mit Ärmel',
  }),
  endings: [],
  agreement: [
    ['a'],
    ['i'],
    ['o'],
    ['y'],
    // "gruen", "schoen"; "Streifen" and "golden" have no more endings.
    ['uen', 'uene', 'uener', 'uenes', 'uenen', 'uenem'],
    ['en'],
    ['el', 'le', 'ler', 'les', 'len', 'lem'],
    ['e', 'er', 'es', 'en', 'em'],
    ['', 'e', 'er', 'es', 'en', 'em'],
  ],
  ...DE_GRAMMAR,
  comparisons: DE_COMPARISONS,
  numbers: DE_NUMBERS,
  narrower: DE_NARROWER,
  compounds: DE_COMPOUNDS,
  guard: DE_GUARD,
};
