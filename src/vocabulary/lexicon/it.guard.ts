/**
 * Ordinary words that look like a misspelt Italian word of the lexicon and are not. Made by reading, with an empty guard,
 * some hundred everyday words written down for it, the Italian words of stopwords-iso (MIT) and those in the translated
 * messages of TypeScript (Apache-2.0) and Django (BSD), and keeping what was taken for another. To be made again when
 * the lexicon grows.
 */
export const IT_GUARD = `
abbiate accedi accentate accessed accessi accessibilita accesso accessor accetta acquisire agente alcune
alcuni alcuno alter altrui alzare amare ambito andato annidata annidati anticipo applicazione aprire
argentino argomenti argomento armeno aumentata aumentato australiano auto aver avrei avresti avute avuto
azioni banana banca bara barba barra basato base blocco bocca borgo bower boxes brasiliano brutto busto
cache cancellare cancellati cancellato candela cantare canto capello capire capra carica case casella
caselle casi caso cassa cassetto castello causa ceco cella centro cera cercato certa certe certi certo
chiama chiamare chiave chiedi chitarra chiudi cicli ciclo cigno citta classic cogli colei collegati
collegato collina colpa colpo colui compare compilare compilati compilato compiler complesso concerto
condizione condizioni conflitto conformi coniglio consiglio contare contenente contenga contento contesto
contiene continuare continue conto contro coro corpi corpo corrente corrette corretti corretto corso
costante costanti costola crea creare creata create created creati creato croato croce cucina curva dagl
danese decorare decorator degl delta denaro dettagliato dimenticare dimenticata dimenticato diretto
disponibili dispose domain domenica dovunque duello durata ebbe ecologico effettivi elementi eliminarne
entita escape esclude escludersi esere esimo esser estesa estese estesi esteso estone eventi events facciamo
facciano facciate faccio facile famiglia fareste faresti farete fase feed felce fetta fianchi finche firma
foglio force form formaggio formare format formato forms forza fosse foste fosti fronte gallese gallo
generale generare generate generati generico geometria gola golfo granted grasso grezze grezzi guard import
importare importata importati importato imports imposta indica indicano indicato indice indici indiretto
informati inline inserire inserita instead integer intende internal interno inviate inviato italian italiano
iterati iterato lago lasciato lavare lettera letterale letterali letters lettura libro limit luogo macche
made maggior maggiori maggiorni magia male malissimo manca manchi mancia mangiare mattina mattino mazzo
mente mento messicano meta metro miele miliardi mina minimi minuti minuto model moduli modulo molla moneta
more morso morte multi nativo nave negl never node nodi nodo none norvegese nota note noti nove null numeri
numerico nuvola ognuna operando orecchio orso ottali ottanta outdir output override pacchetti pace pagine
palco pallone palo panca panda panni paolo parete partendo passare passo patata patto pazzo penna pera perse
personali piangere pianta piazza piede piglia pollo ponte possa possibili possibly posta poter potere
potervi potrai pozzo precedenti precedenza predicato preferire preferite prega prende presso previsto primo
principale problemi progetti progetto protette protetti protetto prova provare punti punto purche quaderno
qualcuna quanta quante quanti quantunque quarto quattro quindi quinto rabbia rama ramo related reso rest
ricadute ricerche richiamata richiamato right rimuove rimuovili riso risolti risolto risultano risultato
russo sabato sacco sale salvare salvate salvati salvato sapere sara sarai sarebbero sarete saro save scelti
scendere scola scrivi scudo secolo secondari secondi secondo sedere seguente seguenti seleziona selezionare
selezionate sella separare serie serra serva server sesso sete siamo sicuro singola singole singoli skipping
sola solido soluzione sorgente spesso spiga sposi stai stalla stampante stanno starai starebbero starei
stareste staresti starete state stati stavate stavi stazione stessero stessimo stette stetti stiamo strato
struttura successo sugl suolo supera supporta supporto sure svedese tables tagliare tali tampered tassa
tasto tema temi tenda test testo tetto topo torta totali traccia tree tronca troppi trovati trucco truppa
turco unico unire valide valori valutato vapore varianza vegano vena vendere verbo verita vero verrebbe
versione vestire viene violato virgolette visto voglia volare volere volpe volta volto vorresti
`;
