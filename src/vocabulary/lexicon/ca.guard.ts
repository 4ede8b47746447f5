/**
 * Ordinary words that look like a misspelt Catalan word of the lexicon and are not. Made by reading, with an empty
 * guard, some six hundred everyday words written down for it, the Catalan words of stopwords-iso (MIT) and those in
 * the translated messages of Django and Wagtail (BSD), and keeping what was taken for another. To be made again when the
 * lexicon grows.
 */
export const CA_GUARD = `
abril acabades acces actes actual actuals agents ajustar alemanys alies aliments alterar ambits ampliar anat
antigues aplicacio aplicacios area argentina argument arguments armes arreglar arribada australia autenticar
baixar banc bancs bandera barra barres basat bases bestiar blocat boca boolea boques bosnia breu britanic
brut bruta burmes camera cami camins campanya camps canal cancer canco canvia canviada canvis capac carlos
carrec carregar carrers carretera carta cartes casar casella caselles casos castella castells catala
catalans catalegs caure causa causes cavall cavalls cert certa citeu clara classe classes claus colspec
combinada comencat comenci comentari comes cometes company companys compilacio completament comprovi compte
concisa consells conte contents contes contingui contingut continueu copa copes cops corea corona correcta
correctes correu correus cosir costat costura crea creada creades creu creus cross cuina cura curs cursa
danes desfasat desfasats despeses diaris donar donat donen drets durada durades economia edita editant
editar efectiva efectives eleccio electronic electronica electronics elements eliminada eliminar eliminat
eliminats eliminem elimineu enlla enter enters entra entreu equips esborrada esborrant esborrany esborrara
esborraran esborrat esborrats escala escollir escoltar especials esquema esquerra estas estats estava esteu
estiguin estima estimar estona estricta estudiar etiquetar exclos exclusio facil facilitat false familiars
families fara fase feia festival fila files final finals finestres fonts forma formades formar format
formatat formats formula full fulla fulles fulls gallec gana ganes gener genera generals generats genereu
geometria geometry gestor gis gots gracia gras grassa gratis grau grec haura haureu havia hindi horitzontal
illa illes important importar importara importat importats importen indexs indica informar informat informes
informeu intent intents japones joves jutge laterals leccions lecio lent lentes lider limits literal llacos
llancada llar llegat llegiu llei lleis llengues llibre lliga llit llits lluna llunes macro mala malalt manca
manera maneres mans mapes marati marc marcador marcadors marcar marcat marge maria marxa mati matriu maxima
maxims medi menors menus meta metres mexic milers miliards mins minuts mirada mobils moderades modul moduls
mons moral mort morts mostrades mostrats motiu natura naturalesa negoci netejar niades nocio node nota notes
numeros numref objectes oblidada oblidar oblidat obra obre obres obsoleta ocells oficials ordres orelles
origen origens ovella panell panells pantalla paper papers paquets parc parcs parella paret parets parla
parlament parlem partit passant passara passat pena pera peres perill permes permeses permeten persa
personatge pinya pis pistes planta planteja plantejat plantes plantilla planxa plat platan plats plena poble
podra polones poma pomes pont ponts populars poques portes possibles premsa presa primaria primer primers
problemes progres propera propia propies pugui pujant pujar pujes quadre quantitat quants quart quatre
quedat radio reinici reiniciada reiniciat rentar repte resta retallar retalls roca romantic ronda sagnat
salt salta saltar salts salvar secret secreta secrets seguint sens separa separats sera serra servidor seves
soc sopa sorpresa sort sortit sortiu sostre suec suportat table tanca tancades tanta tard taula taules tecla
tecnic tecnica temes tene tenint terme termes terrassa terres teus teves tex tisores torn tornara tornaran
tornat torres totp tracta tractats traves treballador treballant treballen tren trencar trens treura tria
triats trieu trobada trobades tupla ultima ultims unic unics unitat vall valors vegades vella venda vida
vides vila vintage visio vist vuit
`;
