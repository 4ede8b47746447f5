/**
 * Ordinary words that look like a misspelt German word of the lexicon and are not. Made by reading, with an empty guard,
 * some hundred everyday words written down for it, the German words of stopwords-iso (MIT) and those in the translated
 * messages of TypeScript (Apache-2.0) and Django (BSD), and keeping what was taken for another. To be made again when
 * the lexicon grows.
 */
export const DE_GUARD = `
abendrot abgeschlossen ableiten abmelden abstract accessor accessoren accessors allem allen aller
alternativen alternatives altes analyse ander anderem anderm andern anderr anders anderung angehort angelegt
angenommen anmelden annehmen ansatz anzugeben anzusehen auflosen aufnahme ausdruck ausdrucke ausdrucken
ausdrucks ausgaben ausgegeben auslosen ausserdem ausseren ausserer australisches auswahlen base bauen beginn
beginnend beide beiden beides being benotigt benotigten bereichs berg besitzen besitzt bestehen besteht
bestellung bestimmt besuchen bevorzugte bevorzugten biene bieten bilden billionen bist blaulicht blick blute
bower boxes brasilianisches brillant brillanz britisches brunnen bun bundler but butter chosen code codes
compiler daher dahin dahinter danisch daraus data datei datetime datum dauer davor decke define deines
delete denen denken dessen dick diele dies dose drin dunn durften eigen eimer einfachen einfacher eins eisen
elefant elemente elementen eltern enden engel enter entfernt ergebnis ersten eures events externen falle
fallen fehlen fehler feile feind felder feldern fenster ferne feuer fewer fieber files filter flag flagge
flags flasche flat flugel force format forms formular frieden fruher fugen full futter garten geerbten
gegend geladen geloscht gemischt gemocht geschutzt gesicht getter gewalt geworden gilt glauben gleichen
goldbarren greater grenze grund grunde grunden gruppe gruppen gultigen gultiger gultiges gurtelrose haken
halten handtuch hase hass hattet haufen haus haut heben heiss heisst horen hosenbund hufte husten hutte jan
jemandem jene jenem jung kabel kalender kalt kante karre karte kasten kehle kerze kiefer kies klappe
klassisch knoten kohl kombiniert kombinierter kompilieren kontext kopf korper kralle krone kurve kurzel
labels lachen laden lage lager lanze lappen lauten leben leber leer leere leeren leerer leeres legt leine
leiter lernen lesen leser letzte letzten liegen linde linke linken linse locke lower lucke lunge machte made
magen magnet make malen manchen mandel mangel mantelung manuell marker markt maske master mauer maximale
mehreren mehrerer meinten meldungen menschen messe messer meter mexikanisches miete mime mindestends minute
minuten missing mitte mitteilungen mocha model models modi modul module modulen modules moduls moglichen
montag muhle munze musst nacht neben neueste neuesten neun neunte never niere node norwegisch nudel nullen
nummer nutzen offen offnen optional optionalen ort outdir output override palme papst park pass password
passwort passworter passwortes pflaster point prinz privaten privater privates problemen projekte pudel pull
pulver pumpe punk rabe rang range rasen rast raster rat rechte referrer reihe rein reinen reiner reis
reiseburo related releases rest riegel riese rinde ringer rinne riss ritter rocker rolle rosine rotlicht
rotor rube rucken ruder runner sagte sahne saite salbe same sandstrand satt schaden schaf schale schalen
schall schalten schalter scham schar schatten schaufel schaum schein scheinen scheme schere scheune schicht
schiene schimmel schinken schirmherr schlacht schlaf schleier schleppe schlucht schluck schluss schmecken
schnalle schneiden schnell schnitzel schnur schock schollen schonung schoss schreiben schrott schub schuld
schulter schuppen schuss schussel schutt schwalbe schwamm schwanz schwarm schwedisch schwer seeing segen
seid seien seife seines seitdem seiten sekt sekunden selbe selten senden sender sent sept settings setzen
seuche sieb sieben sieg silbe silberhochzeit site sites sitz sitzungen sofern sollst sollt sonde sonne sorge
soweit spater spatz speicher spinne splitter sporn sportler spott sprache sprechen staat stachel stadt staff
stall stammt stand starting stein stelle stellen stellt step steuer stille stimme stirn stock stolz storch
strafe strahl strandbar strang strauss strecke streich strenge strengen strict strom strong strophe stuhl
sturz stutze sunde syntaktisch tables tags tampered tang tank tanne tanz target taschenbuch taste taube teer
teller than the tier tinte tippen token tonne topf torte trailing trauer tree treffen treffer tropfen tulpe
turkisch tusche typ typs unix unse unsem unsen unserer unses unten untere user verfugbare verfugbaren
vergessen verlieren verweise verweisen verweises verwenden verwiesen vetter vielem wahlen warm warst waschen
wasserdicht websites weiche weicher weinen weisen weisswein weist weiteren weiterer welchem well wenigen
weniges werde werdet werte werten wessen wieder wissen wolke wollt wollten zeile zeitlichen zeitzone ziehen
ziffer zulassen
bildschirm bildschirme fallschirm fallschirme badetuch geschirrtuch handtuch taschentuch tischtuch strandtuch lampenschirm
schlusselring rettungsring autobahnring boxring buchrucken fingerhut eisenhut sturzhelm wasserkette lichterkette
krankenschein turkette fahrradkette hotelkette ladenkette flaschenhals handschellen
`;
