/**
 * Ordinary words that look like a misspelt French word of the lexicon and are not. Made by reading, with an empty guard,
 * some hundred everyday words written down for it, the French words of stopwords-iso (MIT) and those in the translated
 * messages of TypeScript (Apache-2.0) and Django (BSD), and keeping what was taken for another. To be made again when
 * the lexicon grows.
 */
export const FR_GUARD = `
able absente abstract accepter accessor accorde affecter affiche affichee affichees affichez aies ailleurs
ajoute ajouter allaient alter anglais angulaires argentin argument arguments arriver associes aucuns
augmente augmentee augments aupres aurez australien avait ayons balise banc barres base basee billions blank
bogue bouche boule bower boxes bras bruno bun bus button cadre cahier caisse carnet case cassette celle
celles centre certaine certaines certains certes chaise chapelle chapitre chasser chateau chaussee chemin
chemins cherchez chiche chien chiffres choose chosen cibles class classic claude clause clauses coche colis
colle collegue colline combien combine commande commandes commence commencer comparant compilee compilent
compiler compiles compilez complete completer complexe comporte comportement composant compte conflits
conformes connecter connectes connectez connues contains conte conteneur contenus contribuer controle couche
coucher coudre count counter coup couper courant courantes coussin cout couvert cree creees croate croire
cuisine cuisse cyclique cygne danser dates debogage debout debug declaree declarees declares decorees define
defines delete demarrage deplacer deplaces deplacez derivees derriere designe dessiner destine detaillee
detaillees detailles detecte detectee detectees detecter differe disponibles divers diverses domain donnees
donner drap duree ecologique editer effacez effectue electronique elements eleve emettre enfin ensure enter
entier entierement entiers entree entrees entrer enverrons envers envoie escalier etais etant etat etendues
etiquete etiquetee etiquetees eutes evenements events exclude excludes excluent execute execution externes
extraire fache faites faute fautes ferme fields file files filter filters finale flac fleuve foire forcee
form former forms fort fournies francais fusee fusse fusses futes future genere generee generes geometrie
gouter granted gras grille habiller hier illimitee images import importee importees importer importes
importez imports imprimez islandais iteres jan joie langue lesquels less lettre lettres liaisons liees lien
liens limit limites link links lion lues lune maint maitre mancher maniere manque mappages marcher mardi
marquee marquees marquer marques marqueur mars masque matin meilleurs memes messagerie meta mexicain mime
mince mine minute minutes model models modernes modes modif modifies module modules moindres monter more
multiple multiples never node nommee nommees nommes none note notes notres nulles octales octets optional
oubli oublier ouias ours ouste outdir ouverte ouverts override pages pain parc parle parmi partie parties
passer pays penser pensez perdre perform perse pire place placee places plain plans point points poire
portee possibles possibly poste poulet pourrez pourriels pouvait preceder preferees premiere premiers prenez
presents preserve prise prises probable problemes procedant prochaines produire produite profondeur propos
puisse qualifie quant quatre ranger rares rechercher recherchez recommandes reglages related releases rendre
report reprises requises resolues resultat retournent retourner route sale sante sauce saut sec selecting
selectionne selectionnee semble separes sequence sequences seraient serais serbe serie serrure settings seul
seuls shift shortly sienne sign singe single site skipping slashes sois soixante solide solutions sommes
sortir souhaitez souhaitiez soulignes starting strong stylo suedois suit superieures superieurs suppr
supprimee supprimees supprimes supprimez surprise tables tant tarte technique telle telles tente than thanks
these tienne tiennes titre tortue tot traverser tree tricoter triviale tronques trouvee trouvees true tuple
typed typees uniques unix used user utiles valeurs valide valides variable variables ventre verifies verre
versions voire votres
`;
