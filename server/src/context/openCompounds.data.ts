/**
 * Open compounds and set phrases of today, a first word and those that follow it, one first word a line. Books before 1930,
 * from which the context models learnt, hold few of them, and so would have other words there. Source: our own list.
 */
export const openCompounds = `
abandonment issues
ability points score
abs workout
absolute bellend legend
abusive boyfriend father husband parents relationship
academic adviser advisor decathlon probation year
accelerator pedal
accent wall
acceptance letter speech
access code road
accidental magic
ace attorney bandage card flag pilot pride ring spectrum
acid attack burn rain reflux test trip wash
acoustic cover guitar music set show song version
acrylic nails
acting captain career chops class classes coach gig job lessons role school skills troupe
action comics figure film flick hero item movie plan scene sequence shot star
active ability case duty imagination ingredient listening service shooter skill verb volcano wear
adamantium claws
address bar
adjoining room
admissions counselor essay office officer
adoption agency certificate papers paperwork process
adoptive dad family father mom mother parent
adrenaline crash high junkie rush shot spike surge
advanced placement
advent calendar
adventure game party society
adventurer card rank
adventurer's guild
adventurers guild
adventurers' guild
afghan blanket
aftercare kit
age play
aggro mob range
agility stat
agony aunt column
air bag base bed bnb bubble captain conditioner conditioning duct fare field filter five force freshener fryer guitar hockey horn hostess kiss lock marshal mattress miles pocket purifier quality quotes raid recycler strike superiority supply support tank traffic vent
airing cupboard
airline food
airlock cycle door hatch
airplane food mode
airport bar bookstore food gate hotel lounge parking pickup security shuttle tarmac taxi terminal
aisle seat
alarm clock code
alaskan malamute
album art artwork cover cut deal launch release sales title
alcohol consumption content poisoning swab tolerance wipe
algebra book class homework test
alice band
alien abduction army artifact attack autopsy biology boyfriend bug city conspiracy creature culture device dna energy entity environment fleet food goo hunters invader invasion landscape language life lifeform metal monster movie overlord parasite planet plant probe queen race scientist sex ship signal species stuff sun tech technology terrain threat vessel virus weapon world
allen key
allergic reaction
allergy medicine meds pills season shots
alley cat oop
alligator clip skin
allowance money
alma mater
almond butter milk
alpha asshole bitch centauri command female hormones instincts male mate omega pack pheromones posturing quadrant scent shift status team territory test tester voice werewolf wolf wolves
alphabet soup
alter boy ego
alternate account angle dimension earth ending form future history identity realities reality route self timeline universe version world
aluminum foil
alumni association weekend
amber alert light
ambulance bay chaser crew door driver ride service siren station
american cheese girl
ammo belt box clip dump pouch
amp stack
amusement arcade park
anal beads leakage lube plug probe probing retentive sex virgin virginity
anaphylactic shock
ancient aliens egypt greece greek history magic rome runes
angel baby banishing beats blade boy cake costume dust feather fire fish food form grace hair halo host investor juice kisses lore mojo proofing radio sigil statue stuff tablet tears warding wing
anger bang counselor issues management problem translator
angry bird sex
animal balloons clinic companion control crackers crossing cruelty ears hospital instinct kingdom lover magnetism planet print rescue rights sanctuary shelter skin style testing tracks
anime character club convention episode fan girl hair marathon nerd series shit show trope
ankle boot brace bracelet holster monitor socks
announcer booth
annual bonus budget checkup festival gala leave physical report review
anorak hood
answer phone sheet
answering machine service
answerphone message
ant farm hill
anti aging apparition bacterial biotics climax depressant freeze gay gravity hero heroes inflammatory mage magic matter mutant social tank theft vaxxer venom virus
antibacterial gel soap wipes
antibiotic cream ointment
antimatter containment
antique dealer shop store
antiseptic cream wipe
anxiety attack disorder dream issues levels medication meds pills spike spiral
aoe attack damage spell
apartment block building buzzer complex complexes door hunting key living manager number
ape shit
apex predator
app game store
apple butter cider juice martini pie sauce slices store watch
april fool
aptitude test
arc reactor welder
arcade game machine token
arctic fox wolf
area attack boss code effect manager map rug
arm band bar candy cast chair guard pit rest sling wrestle wrestling
armani suit
armed combat escort forces guard response robber robbery services
armor class plating points rating set value
arms deal dealer race
army ants barracks base boots brat buddies buddy doctor fatigues green guys jacket knife medic ranger rations recruiter surplus truck vet
arrest rate record report warrant
arresting officer
arrow key
arse end licker
art class club deco district form galleries gallery heist history house installation major museum project room school show student supplies teacher therapy thief world
articulated lorry
artificial gravity insemination intelligence sweetener
arvo tea
asbo teen
asperger's syndrome
ass hat pocket
assault rifle team
assembly hall
assistant coach principal
assisted living
associate's degree
asteroid base belt field impact mining
asthma attack inhaler pump
astral body form plane project projecting projection realm sea self space
athletic scholarship shorts socks tape wear
atm card fee machine vestibule
atom bomb
attachment issues
attack dog helicopter
attending physician surgeon
attention deficit seeker seeking span whore
attic stairs
attribute point
audition tape
augmented reality
auto body complete correct insurance loader mechanic parts pilot repair shop theft tune
autoimmune disease
automated message
automatic transmission
autopilot mode
autopsy photo report results room table
autumn court
aux cable cord
avengers business compound initiative mansion movie team tower
aviator glasses shades sunglasses
avocado toast
award ceremony nominee season show winner winning
awards banquet ceremony night season show
axle grease
aye right
baby aisle aspirin bag barrettes bath bird bjorn blanket blue book boomer bottle bouncer boy brother buggy bump carrier carrots clothes crib daddy doll dragon dyke fat fever food formula gate girl grand group hairs mama mobile monitor name oil photos picture pink powder proof proofed proofing room seat shampoo shoes shower sister sitter sitting sling steps stroller stuff swing talk teeth tooth voice weight wipe wrap yoda
babysitters club
babysitting duty gig job money
bachelor auction degree life pad parties party
bachelor's degree
bachelorette pad parties party
background app character chatter check info information music noise radiation report singer
backing band dancer singer track vocalist vocals
backseat driver
backspace key
backstage access area door pass passes tour
backup dancer drive generator plan quarterback singer vocals
bacon butty roll sandwich sarnie
badge bunny number reader
bag job
bagel bites shop
baggage carousel check claim handler reclaim
bagged salad
baggy jeans
bail bond bondsman hearing jumper money
bake sale
baked alaska bean goods ham potato ziti
bakery box case counter owner
bakewell tart
baking dish powder sheet show soda tray
balance sheet
bald cap eagle spot
ball cap drop field gag game pit pool python
ballerina bun
ballet barre bun class classes company dancer flat lessons practice pumps recital school shoes slippers studio teacher
ballistic missile
ballistics match report test
balloon animal arch bouquet
ballpoint pen
ballroom dance dancer dancing gown
banana bread chips clip peel republic split
band aid camp class concert contract director geek hall house interview kid leader manager mate meeting member merch name nerd parents poster practice rehearsal room shirt stand stuff teacher tee uniform
bandaid box
banjaxed car
bank account balance card codes details draft heist holiday info job loan manager notes records robber robberies robbery roll shot statement teller transfer vault
banking app
bankruptcy court
banquet table
bar band brawl codes counter crawl exam fight food graph hop hopped hopping keep maid manager mat mitzvah napkin nuts owner patron rag scene snack staff stool tab tender tools top
barbecue chicken grill pit ribs sauce
barbed wire
barber chair shop
barbie doll house pink snags
barcode scanner
bard class song
bardic inspiration
barf bag
bargain basement bin hunter hunting
barista apron job
barmy army
barn owl
barrier reef
barry's tea
base player
baseball bat cap card coach field furies game glove hat jersey metaphor mitt player practice team
basement apartment
bases loaded
basic attack bitch cable class courtesy magic needs training
basketball captain coach court game hoop jersey player practice scholarship season shoes shorts star team
bass amp beat boost cannon case clarinet clef drop drum guitar guitarist line pick player solo
basset hound
bat boy cave clan computer costume country cow ears fam family gear guano kids logo mitzvah mobile phone plane pokemon shit signal stuff suit symbol wing
batcave computer
bath bodyworks bomb mat robe room rug salts slippers towel tub
bathing suit
bathroom break cabinet counter door floor mirror pass scale seat sink stall tile
battery acid life pack power
batting average cage gloves helmet order practice
battle arena armor aura axe bot bridge buddy bus cruiser cry dress drive droid fleet form frenzy gear golem ground group healer hymn instinct junkie log lust mage maiden map meditation mode nun pass plan rap rhythm robot royale scar school ship simulator staff star station strategy suit system wolf wound zone
bay door window
bdsm club community contract gear porn relationship scene shit stuff
beach bag ball blanket body boys bum bunny chair cruiser front house hut party read resort towel town trip umbrella vacation volleyball waves wedding
beached whale
bead kit
bean bag burrito dip sprouts
beanie babies baby hat
bear arms attack bells claw crawl cub form hug hugged mace market pit rug skin spray suit trap
bearded dragon
beast boy companion core cub folk form horde kin king mode tamer taming tide
beat cop
beauty blender blogger contest counter mark pageant parlor product queen regimen routine salon school shop sleep spot standards supply therapist
bechdel test
bed bath bug frame hair linen mate pan post rail rest ridden shaped sheet side skirt slats sore spread springs stand wetting
bedroom door window
bedside lamp table
bedtime routine stories story
bee hive keeper sting suit
bee's knees
beef jerky patty stew
beer belly bong bottle cap cooler foam fridge garden glass glasses goggle gut hall keg mat money mug pong run snob store tap
beginner village
beginner's village
behavior modification
behavioral therapy
bell boy hop schedule
belly button chain dance dancer dancing flop laugh ring rub shirt
belt buckle loop
bench mob press presser pressing seat trial warmer warrant
benefit concert
bento box
bespoke suit
best behavior behaviour bet bro bud buddy buy case friend mate seller western
beta fish male read reader shift team test tester testing werewolf wolf wolves
betta fish
betting shop
bible camp
bicycle helmet kick lane shorts
bike basket chain helmet lane lock messenger path rack ride seat share shed shorts trail
biker bar boots chick club gang jacket
bikini body bottoms line top wax waxing
billboard sign
billy goat
bin bag lid liner lorry night
binder clip
binge drank drink drinker drinking eat eating read watch watched watches watching
bingo card hall night
bio bed chem class dad electric engineer filter fuel gel hazard homework lab mass metrics mom mother parents readings scan scanner signs suit tech weapon
biohazard bag suit symbol
biology class homework lab major teacher
biometric data lock scan scanner security sensor
bionic arm
bipolar disorder
bird bath bones brain cage call feeder flu nest pokemon poop seed shit song watcher watching
birkenstock sandals
biro ink
birth canal certificate coach control date defect family father giver mark mom mother name order parent plan rate rights stone
birthday bash boy breakfast cake candle card celebration dinner gift girl hat kiss message money month parties party present sex song spankings suit surprise text trip twin week weekend wish wishes
birthing class
biscuit tin
bisexual awakening disaster flag lighting panic
bit part player
bitch ass boy fest fit mode move please seat session slap slapped tits
black bear belt box boxes cab cat coffee diamond eyeliner friday hat hole hoodie ice jeans knight label leather light lung mage magic mamba market metal olive ops panther pudding sedan site spandex suv swan thong tie widow
blackjack dealer table
blackout curtains
blame game
blank canvas check cheque map page screen slate stare tape verse walls
blanket burrito fort pile
blast crater door furnace marks points radius shield site wave zone
blaster bolt burn cannon fire holster pistol rifle shot wound
bleach blond blonde
bleacher seats
bleeding heart
blind bandit corner date drunk item luck panic rage sided spot trust
blinker light
block parties party
blockbuster card video
blog post
blood adoption bag bank bath bond cell clone clot contract count curse diamond disorder donor drive elf feud flow hound loss lust mage magic money moon oath orange pact play pool pressure price purity quill replenisher replenishing ritual royal rush sample spatter splatter sport spray stain status sugar supply supremacist test thinner traitor transfusion type typing vessel vial ward witch work
bloody brilliant hell idiot mary
blooper reel
blow dart drier dry dryer drying fish gun hard hole job pop torch ups
blown gasket tire
blu-ray player
blue box boxes check cheese chip jeans light screen scrubs tick tooth whale window
bluetooth earpiece headset speaker
blunt bangs
blush brush
boa constrictor
board certified chairman exam game meeting member room shorts
boarding axe call gate house kennel party pass passes ramp school
boat house party race ride shoe slip trip
bob's uncle
boba shop tea
bobble hat
bobblehead doll
bobby pin
body armor armour art bag bind binding blow board builder building butter cam camera camouflage check checked checking clock con count cultivation cultivator double dysmorphia dysphoria fat glitter guard hair heat horror hug image issues jewelry language length lotion mass mist mod modification odor odour paint part piercing pillow posi positive positivity refining roll rolling scan scanner search shame shaming shiver shop shot slam snatcher snatching spray suit surf surfing sushi swap swapping temp temperature tempering type wash washes wave wax waxing weight work worship
bodycon dress
bog roll standard
boiler cupboard room
bok choy
bollock naked
bolo tie
bologna sandwich
bolt cutter gun hole
bomb blast disposal dog maker scare shelter squad tag team threat vest
bomber jacket
bondage club gear rope scene tape
bone broth crushing deep density dry graft marrow scan structure
bonfire night party toffee
bong hit rip water
bonsai tree
bonus chapter check content damage feature level material point room round scene track
boob grab job size sweat tube window
booby prize trap trapped
boogie board
book bag case club deal drop fair jacket launch nerd report review shelf signing sleeve smart store tour
bookshop owner
bookstore cafe owner
boom box mic stick
booster seat shot
boot camp cut heel job knife lace leg loader print room sale scootin sequence socks straps
bootcut jeans
booty call pop shake shorts trap
border agent collie control crossing guard patrol wall
borderline personality
bored game
borrowed hoodie
bose speakers
boss bar battle drop fight key lady level mob monster music room
bossy pants
boston terrier
botox injection
bottle blonde cap fed feed feeding opener rocket service shop warmer
bottled beer water
bottom bunk dollar drawer feeder line shelf surgery text tier
bottomless brunch mimosas
bounce castle house
bouncer line
bouncy ball castle chair house seat slide
bounty board guild hunter hunting office puck
bouquet toss
bow hunting staff string tie
bowie knife
bowl cut game
bowler hat
bowling alley ball green lane league night pins shirt shoes team
box bed braids car cutter dye fan jump junction kite lunch number office room score seat set social spring step store tops truck wine
boxed wine
boxer briefs shorts
boxing champion coach glove gym lessons match ring stance wraps
boy band crazy crush drama friend genius group howdy king parts problems pussy racer scout short talk toy trouble wonder
boyfriend jeans
bra clasp cup hook size strap
braces wire
braille display
brain activity aneurysm bleed cancer candy cell chemistry chip damage dead death drain eater fart fog food freeze function hemorrhage implant injury interface matter power scan storm surgeon surgery swelling trauma tumor tumour upload wave worm
brake cable fluid job light line pads pedal
bralette bra
brand deal loyalty name
brass knuckles ring
bravo team
brazilian wax
bread aisle basket bowl crumbs knife maker pudding stick
break dance dancer dancing point room
breakdown lane
breaker box
breakfast bar buffet burrito cereal club food included island meeting nook sandwich taco
breaking news
breakroom fridge
breakup album sex song speech text
breast augmentation cancer exam fed feed feeding implants milk plate pocket pump reduction
breath control mint play spray test
breathalyzer test
breathing apparatus exercise machine mask pattern problems room treatment tube
breeze block
brick phone wall
bridal party shop shower suite
bridesmaid dress dresses
bridesmaid's dress
bridge bunny command consoles crew deck duty loan officer shift simulator troll watch wing
briefing notes packet room table
bro bonding code date feels fist hug hugging love moment night nod talk zone
broadway debut musical play playbill producer show song star ticket
bronze age coin medal medalist rank star
brooklyn bridge
broom closet cupboard handle ride shed stick
brow wax
brown bear belt recluse sauce sugar
brownie batter mix points sundae troop
browser window
brush fire
brussel sprouts
brussels sprouts
bubble bath gum machine tea wrap
buck teeth
bucket brigade hat list seat
bud light
budget airline
budgie smugglers
buff spell
buffalo wings
buffer zone
buffet breakfast line table
bug bite bounty boy catcher eyed fix fixes guts hunt juice net repellent report spray sweep type zapper
builder's tea
building block code inspector manager materials permit site society super
building's code
bulkhead door
bull dog pen pit shark
bulldog clip
bullet casing fragment hell hole journal point proof train wound
bulletin board
bulletproof glass vest windows
bully magnet
bum around bag cheeks rush
bumble bee
bummed around
bumming around
bumper car pool sticker
bundt cake
bungee cord jump jumping
bunk bed
bunker buster
bunny costume ears girl hill hop nose rabbit slippers slope suit tail teeth
bunsen burner
burger bun joint king meat patties place shop van
burglar alarm
burn bag barrel book cream mark notice ointment phone pile scar unit victim ward wound
burner account cell email phone
burnt orange
burp cloth rag
burpee set
bus benches boy conductor depot driver fare lane pass ride route seat shelter station stop terminal ticket tour
busboy tray
bush fire tucker walk walking
business acumen arrangement associate attire call card casual class conference contacts cycle deal degree dinner district email empire end expense hours license line lunch major management manager meeting model mogul opportunity owner park partner people person plan proposal proposition rival school section sense side studies suit transaction trip venture woman world
busy signal
butt buddy cheek crack cushion dial dialed dialing dialled grab hurt load monkey munch pat plug sex slap stuff
butter beer knife
butterfly bandage clip effect kiss kisses knife knives stitches stomach stroke
button-down shirt
buzz cut kill
buzzer beater
cab driver fare ride
cabbage patch
cabbie hat
cabin baggage crew door fever pressure trip
cable bill box car channel company guy news package tie
cadaver dog
caesar salad
cafeteria food lady line table tray
cage fight fighter fighting match
cagoule hood
cake batter decorating mix pan pop shop stand tasting tin topper walk
calc homework
calculus book class homework test
calendar year
calico cat
california roll
call bullshit button center centre dibs girl history letters log screening sheet shotgun sign waiting
called bullshit dibs shotgun
calling bullshit dibs shotgun
calls dibs shotgun
calming draught
calorie count
calpol bottle
camel coat toe
camera angle bag crew feed flash footage lens phone roll shutter shy
camo gear jacket netting pants print
camouflage paint pants
camp bed chair counselor fire ground rock site stove
camper van
camping chair equipment gear ground holiday lantern stove trip
campus bookstore housing map police quad security tour
canada goose
cancer cells diagnosis free kid patient research scare stick survivor treatment ward
candle holder wax
candy aisle apple bar cane corn crush floss heart land store wrapper
canned drive laughter soup
canopy bed
cap gun
cappuccino machine
capri pants
caps lock
capsule wardrobe
captain america cold crunch hook kirk marvel morgan obvious planet underpants
captain's chair log quarters table yacht
car accident alarm battery bomb bombing bonnet boot bumper charger chase commercial crash crashes dealer dealership door engine exhaust fire headlight heater hire hood horn insurance jacking jacks journey key lot mechanic mirror park parts payment phone pool port radio rental ride roof salesman seat service sex shares show sick sickness singing speakers stereo thief thieves tire trip trouble trunk wash washes window wreck
caramel apple drizzle frappuccino latte macchiato popcorn sauce
caravan holiday park site
carb load loading
carbo load
carbon based copies copy dating dioxide fiber footprint freeze monoxide nanotubes scoring tax
card counting game table
cardboard box
cardiac arrest arrhythmia event monitor surgeon surgery unit
cardio machine workout
care bear
career advice break center change choice coach counselor criminal ending fair girl goals high ladder mode move officer options path suicide woman
careers advice advisor
cargo bay container crate deck door elevator hauler hold lift manifest net pants plane pockets ramp ship shorts shuttle truck van
carnival food game prize ride
carpenter ants
carpet burn tiles
carpool lane
carrier bag pigeon
carrot cake stick
carry-on bag luggage
cartoon channel character hearts network villain
carving knife
case board closed file load notes number report studies study worker
cash advance bar bonus box cow crop desk drawer flow grab job machine payment point prize register shop stash till tip value wrap
casino boat chip floor night owner
cassette adapter deck player tape
cast bar dinner iron list mate member party photo recording signing timer
cast-iron pan skillet
casting agency agent call choice couch director process speed
casual acquaintance affection clothes conversation cruelty dating dining dress fling friday homophobia hookup misogyny racism relationship sex touch touches wear
casualty department ward
cat allergy bed boy burglar cafe call called calling carrier dander door ears fight fish fished flap folk food form girl hair ladies lady litter meme mom nap nip people person scan scratch shelter sitter suit tower toy treats tree video walk woman
cat's pyjamas
catch feelings
catching feelings
category five
caterer's van
catering business company gig staff truck
catholic school
cattle drive grid prod station
caught feelings
caution tape
cave diving painting system troll
cavity search
cbt session
ceiling fan light panel tile
celebrity chef couple crush crushes gossip guest magazine name news sighting status wedding
celery stick
celestial body bronze energy key realm spirit
cell bars block culture damage door mate number phone reception service signal tower wall
cellar door
cement block mixer shoes truck
center console court field fold line
central line park reservation
centre console spread
ceo position type
cereal aisle bar bowl box
cervical cancer
chai latte tea
chain email gang guns letter lightning link mail quest reaction restaurant smoke smoker smoking store wallet
chain-link fence
chakra blade capacity chains cloak coil control depletion exhaustion flow levels metal monster nature network paper pathways pills points poisoning pool reserves scalpel seal sensor signature string suppression suppressors system threads training
chalk board
chamomile tea
champagne flute fountain glasses toast tower
champions league
championship belt game ring
chancer git
changing bag room stall table
channel changer flipping guide hopping surf surfed surfing
chaos demon emerald energy god gremlin mage magic theory
chapter book
character actor arc bashing build class creation death design development flaw growth level screen sheet study trait witness
charge nurse sheet
charger cord
charging cable dock port station
charisma check stat
charity auction ball case event fundraiser gala run shop single work
charm bracelet
chart topper topping
charter flight school
chat bot box group log room show window
chauffeur service
cheap ass beer cologne date knockoff motel plastic seats shot tequila thrill vodka
cheat code sheet
check book box cashing engine list mark mate point stub ups
check-in counter desk line
checked bag
checking account
checkout aisle clerk counter girl lane line
cheddar cheese
cheek bone clap dimple kiss kisses muscle nuzzle piercing pinch pinches pinching swab
cheeky bastard bugger nandos pint sod
cheer captain coach leader practice squad uniform
cheerleader skirt uniform
cheerleading outfit practice squad team uniform
cheese board burger cake curds fries grater pizza plate platter puffs stick toastie wheel
cheesecake factory
cheesy bread chips grin line movie music puns romance smile song
chef's hat kiss knife
chem class lab light test
chemistry class homework lab major set teacher
chemo drugs treatment ward
cherry blossom chapstick coke picked picker pie pop popper red soda stem tomato tomatoes
cheshire cat
chess board champion clock club master match partner piece player set
chest binder bump burster cavity cold compressions freezer hair infection pain piece plate pocket press strap tube wound
chew toy
chewing gum
chi blocker blocking energy
chick fight flick lit magnet
chicken coop curry dance fingers kiev nugget parm pox salad shit strips tenders tikka vindaloo wings wire
chief constable inspector resident superintendent surgeon
child abuse actor actress bride care custody development endangerment killer labor lock minder molester porn pornography prodigy proof psychologist psychology safety seat services soldier star support
child's play pose
childhood bedroom crush crushes dream friend hero home memories memory nickname photo sweetheart toy trauma
chili dog flakes powder
chilli sauce
chimney stack
chin dimple rest strap
china cabinet town
chinatown bus
chinese food takeaway takeout
chip butty fat pan shop van
chipper van
chloroform rag
chocolate bar biscuit box bunny cake chip croissant digestive egg fondue fountain frog heart hobnobs lab milk mousse sauce syrup
choir boy class concert director girl kid nerd practice robes room teacher
choke chain hold point slam
choker necklace
chop shop
chopping board
chosen champion family hero
christmas bonus break cake card carol concert cookie cracker decoration dinner eve gift jumper lights list lunch market miracle morning movie music ornament pageant pajamas panto parties party play playlist present pudding shop shopping song special spirit stocking sweater tree village wish wrapping wreath
chronic depression fatigue illness illnesses insomnia insomniac liar masturbator migraine pain
chuck sickie
chunin exam
church camp
chuunin exams
cigarette machine
cinder block
cinema popcorn screen seat ticket trip
cinnamon roll toast
circuit board breaker training
circus animal tent
citizen's arrest
city apartment block boy break bus buses center centre council dweller folk girl guard hall kid life lights limits lord official park planner planning skyline slicker streets traffic wall watch
civil court defense disobedience engineer engineering lawsuit liberties partnership rights servant service suit union unrest war
class abilities ability act action change clown evolution feature list participation pet photo picture president project quest rank reunion ring room schedule selection size skill tier trip upgrade
classic car coke film horror literature movie novel rock
claw clip machine
clay mask
cleaning charm cloth code crew lady product rota spell spray spree staff supplies team woman
cleanup room team
clearance bin rack sale section
click bait
clickbait article
cliff diving
climate change control crisis
climbing frame gear gym harness rope wall
cling film wrap
clinical depression psychologist psychology trial
clip show
cloaking charm device field mode shield spell system tech
clock radio
clone armor army body brothers cadet captain club commander jutsu medic officer phone pilot ship soldier squad template trooper troops tube wars
close call combat encounter quarters range
closed adoption beta book caption captioning casket circuit club door fist session set sign
closet case door floor homo homosexual key nerd organizer queer rod romantic space
closing argument bell call ceremony costs credits pitcher shift statement
clothes airer basket hanger horse line peg pin rail
cloud bank cover nine server storage
clown car fish shoes suit
club bouncer drug goers jacket kid music owner promoter sandwich sandwiches scene soda toilets
clue sheet
cluster bomb
clutch bag pedal purse
coach class station
coast guard
coat check closet hanger hook pocket rack
cob web
cobb salad
cochlear implant
cock block blocked blocker blocking cage plug ring sleeve slut sucker sucking tease warming
cocker spaniel
cockpit door
cocktail bar dress dresses glass hour menu napkin parties sauce sausages shaker stick umbrella waitress waitresses
cocoa butter mix packet powder
coconut oil water
code base blue geass monkey name red switch word
coffee addict addiction bar bean boy break breath cake carafe cart creamer cup date filter girl grinder ground guy hour house intern joint kiosk lady liqueur machine maker morning mug order place pods pot press rings run shop snob stain stand station stirrer table
cognitive therapy
coin flip laundromat laundry purse shot slot star toss
coke addict bottle dealer float habit zero
cold blooded brew call calling case compress cream cuts feet front fusion medicine meds open pack pizza press read reading shoulder shower snap sore spell spot start storage sweat tap turkey war weather
collar bone
collarbone bite
collateral damage
collect call
college application basketball campus degree dorm education essay experience football friends fund intern kid prep radio roommate savings student tour town tuition
colon cancer
colony planet ship world
color commentary wheel
colored pencil
coloring book page sheet
colostomy bag
colour commentator wheel
coloured pencils
colouring book pencils
coma patient ward
combat arena armor boot class droid drone experience fatigues gear jacket knife knives log mage magic medic mode operations pants pay ration ready shuttle simulation skill spells stance stress style suit training vest vet veteran zone
combination lock
comedy central club gold routine show sketch
comfort blanket break character cuddles eat eating food item levels movie nest noises object read room sex show station woman zone
comic book character con convention hero panel relief sans shop stand store strip timing
comm array badge beeped call channel chatter console device frequency line link officer panel relay room signal specialist station system tech unit
command bridge center centre chair code crew deck line module performance post prompt room spell staff structure tent track voice word
comment section thread
comments section
commitment issues
common room
comms array blackout channel device link officer panel room station system unit
communication array breakdown channels crystal device issues mirror orb skills stone system
communications array center console degree device equipment major officer relay room satellite system
community board center centre college garden hours outreach pool room service theater theatre
commuter train
company car card culture dime dinner event gala headquarters jet laptop line party phone picnic policy retreat rules secret store town van wide
complaint form
complimentary breakfast drinks
composition book notebook
compost bin heap
compound bow fracture interest
comprehensive school
compression bandage socks
compulsory heterosexuality
computer bag chair chip class code core crash desk game geek genius glitch hacker keyboard lab monitor mouse nerd program programmer room science scientist screen shop skills software store system technician tower virus voice whiz worm
con artist game job
concealer stick
concentration camp
concert band dates film footage goers hall night pianist poster promoter series shirt stage tee ticket tour venue violinist
concierge desk
concrete block floor jungle wall
concussion grenade protocol
condiment packets
condom box broke charm drawer machine packet stash supply wrapper
conference call center hall room table
confetti cake cannon
conga line
conker fight
connecting door flight rooms
consciousness transfer
consent age form
conservatory door
consignment shop store
console game table
constitution stat
construction boots company crane crew equipment helmet job paper site vehicle worker zone
contact case high info information lens lenses list name number solution sport tracing
contagious disease
containment breach cell chamber field pod protocol suit tank unit
content creator warning
continental breakfast
contraception spell
contraceptive charm pill potion
contract killer
contraction monitor
control collar console freak group issue key panel room tower
convenience store
conversation hearts
converse sneakers
conveyor belt
cooker hood
cookie crumb cutter dough jar monster recipe sheet tin tray
cooking channel class classes competition contest lesson oil show skill spray utensils
cool aunt bag beans box cat dad factor guy kid mom points ranch whip
cooldown period timer
cooling charm
cop car killer shop show
coping mechanism skills strategies strategy
copper coin piece pipe rank wire
copy cat editor machine paper paste pasted room shop
copycat crime killer
coral reef
cordless phone
corduroy pants
core competency disciple formation memory muscles strength temperature value
cork board
corn bread chips chowder dog fed field flakes maze nuts row snake syrup
corner kick office shop store
coronation street
coroner's office report
corporate america card drone espionage event headquarters jet job ladder law lawyer merger office retreat shill tax world
cosmetic surgery
cosmic awareness balance brownies cube dust energy entity horror joke power radiation rays
cosmo glass
cosplay outfit
costco membership run sized
costume ball change contest parties party shop
cottage cheese pie
cotton ball bud candy mouth swab wool
couch cushion pillow potato sex surf surfed surfer surfing
cough drop medicine sweets syrup
council estate flat house tax worker
count cards
countdown clock
counter space terrorism top
counting cards
country band bar boy bumpkin club code girl mouse music radio road singer song star station
county fair
couple costume goals name selfie
couple's massage therapy
couples costume counseling massage retreat skate therapist therapy
course book catalog correction credit load work
court appearance case date hearing jester mandated order reporter room shoe side transcripts
courthouse wedding
cover art band blown charge fire girl identity letter model page sheet shoot song stories story version
covering fire
covid test
cow bell boy girl lick patty pie print tipping
cowboy boot hat
cowboy's hat
cowgirl position
crab cake grass rangoon
crack baby cocaine house pipe ship whore
cracked phone screen
craft beer brewery fair glue night paper project room services show store supplies table
crafting bench class hall materials recipe skill system table
craic agus
cranberry sauce
crane game operator
crank call
cranky pants
craps table
crash cart course diet dived helmet land landed landing mat pad site test zone
crawl space
crayon box drawing
crazy ass bitch bread eights glue horse pills straw talk train
cream cheese crackered pie puff soda tea
creative team writing
credit card check chip chits crunch debt fraud history hours limit rating report roll score union
crepe paper
crescent moon
crew cab cabin chief complement cut deck lounge love manifest mate member neck quarters roster socks
cricket ball bat club match pitch team whites
crime boards boss documentary drama family fighter fighting lab lord novel podcast rate ring scene show spree stopper syndicate tape wave
crimes cold federal hate sex violent war
criminal background case charges court defense empire justice law lawyer mastermind mind organization profiler profiling psychology record trial underworld
crisis averted center counselor hotline management mode negotiator point
crisp packet
crit chance damage rate
critical care condition damage fail failure hit mass role strike thinking
crocs guy
crooked cop grin smile smirk
crop circle duster top
cross post walk
crossbow bolt
crossroads deal demon
crosstown bus traffic
crosswalk light signal
crossword clue puzzle
crotch rocket
crow bar
crow's bar
crowd control fund funding source sourced surf surfed surfing
crown court molding
cruise control line liner missile ship
crunches set
crush confession
cry babies baby fest laugh session wank
crying drunk emoji fit jag session shame
cryo bay chamber freeze freezer lab pod sleep stasis storage tank tube unit
crystal ball cave clear core gem golem healing light meth orb palace pokemon prism shard singer sword
cub scout
cuckoo clock
cuff link
culchie accent
culinary school
cultivation base clan level manual method partner path realm resources sect speed stage technique world
culture shock
cum dump rag shot slut stain
cup cake holder noodles
cupcake liner wars
curling iron tongs
curly fries
currency exchange
curry powder
cursor blink
curtain call rod
curve ball
cushioning charm
custard cream
custody agreement arrangement battle case dispute hearing papers suite
customer base care complaint satisfaction service support
customs agent form officer
cut class
cute butt
cutlery drawer
cuts class
cutting board class curse edge remarks room
cyber attack bullying cafe crime monday security sex stalking terrorist
cybernetic arm
cyborg arm
cycle helmet lane path
cycling shorts
dad bod dick duties energy friend hat jeans joke mode mug rock shoes sneakers stuff sweater vibes voice
daddy complex daughter dom issues kink longlegs material
daft bugger cow sod
daily briefing bugle dose grind limit log login mail planet prophet quest reset routine schedule show
dairy free queen
damage bonus boost control dealer output reduction report resistance type
dance academy bag battle belt break card class classes club company competition contest costume cover crew floor group hall instructor lesson line major mom move music number parties partner party pole practice recital rehearsal remix revolution routine school shoes steps studio teacher team track troupe video
danger close days level mouse noodle pay room sense zone
dank meme
dark ages arts chocolate elf elves energy fae fantasy horse humor humour knight lord mage magic mark matter mode net roast roots side star wash web wizard
dart board
dash board cam
dashboard light
data analysis analyst bank base breach burst card center chip collection core crystal cube disk drive dump entry feed file jack link log mining network node packet pad plan point port processing protection recorder recovery retrieval roaming rod science set slate spike stick storage stores stream tablet terminal theft transfer usage wipe
date movie night range rape stamp
dating advice app history life pool profile scene service show site website
daycare center teacher
dead air ass battery beat bolt center centre cert drop end fish giveaway heat jealous language leg lift line name named naming pan pool ringer sea serious set sexy space spot stare weight zone
deadbeat dad father
deal breaker
dean's list office
death battle benefit camp certificate cult curse date drop eater flag game glare god grip knight machine mage magic march match metal note panel penalty pool rate rattle ray row scene sentence spell spiral squad star stare threat throes toll trap valley warrant wish
death-metal band
debate captain club team
debit card
debrief room
debriefing room
debris field
debuff effect
debut album novel single song stage
decaf coffee latte
deck chair
decoder ring
deep dive fake fryer state web
deep-dish pizza
deer crossing headlights hunter hunting jerky rifle stand tick trail
defense attorney barrier class contractor contracts counsel force grid lawyer lessons magic mechanism ministry secretary shield stat system table team
defensive driving end line magic position spell stance tackle wards wound
defibrillator paddles
delete button key
deleted scene
deli counter meat sandwich
delivery app boy charge driver fee guy nurse room suite truck van
delta force team
demilitarized zone
demo tape
democracy sausage
demolition crew derby site
demon army art baby barrel beast blood brother cat child clan cleaver container contract core deal dog ear eater energy fangs fire form fox gate general girl god half horde hunter hybrid king lord magic mark mode pact pet possession prince queen race realm side slayer soul spawn stone stuff summoner summoning tail trap venom vessel weapon wings wolf world worshippers
denim jacket jeans shorts skirt
dental appointment assistant care dam floss hygiene hygienist insurance plan records school work
dentist appointment
dentist's chair office
department store
depth field
desert planet
design team
designated drive driver
designer clothes drug handbag jeans label
desk calendar chair clerk cop drawer duties duty fan job jockey lamp mate neighbor phone plant sergeant sex space top toy work
destination wedding
detective constable inspector novels sergeant show superintendent work
detention slip
detox center
devil's advocate food trap
deviled eggs
dexterity stat
dial tone
dial-up internet modem tone
dialect coach
dialler screen
dialysis machine
diamond heist
diaper bag box change duty genie pail rash
dice bag roll set tray
dick bag cheese joke measuring move pic piercing print punch size slip sucking tease wad weed
die roll
diesel engine fuel
diet coke pepsi pill plan soda
digestive biscuit
digital age billboard camera clock display footprint nomad recorder watch
dim sum
dimension door hop hopping jumping travel traveler
dimensional bag door gate pocket portal rift ring space storage travel
dimmer switch
diner booth breakfast coffee counter food waitress
dining car chair hall room table
dinner date dress jacket ladies lady money parties party plans rolls rush theater
dino nuggets
dinosaur bone exhibit nuggets pajamas toy
dipping sauces
dire wolf wolves
direct damage debit deposit descendant flight hit line mail message order report sunlight supervisor
director's chair commentary cut office
dirt bag bike cheap nap poor road track
dirty blond blonde bomb cop dancing diaper dozen joke laundry magazine martini talk talking texts trick weekend work
disability benefits check
disabled parking
disc jockey
discharge papers paperwork
disco ball dancing era fries king light music stick
discord chat server
discount bin card code price rack store
discussion board
dish cloth pit rack rag soap towel washer
dishonorable discharge
disillusionment charm
disk drive
disney channel film marathon movie plus prince princess princesses shit song store villain world
display cabinet
disposable camera phone razor
disruption field
diss track
dissertation committee
distress beacon call message signal tolerance
district attorney court nurse
ditch class school
ditched class school
ditching class school
dive bar
divine beast blessing energy intervention magic power punishment quest realm sense soul spark tree weapon
diving board gear pool suit
divorce attorney court decree lawyer papers proceedings rate settlement
dixie cup
dna analysis database evidence match profile results sample strand swab test testing
dnr order
do list
doc martens
dock leaf leaves
docking arm bay clamps clearance collar fees hatch permit platform port procedures ring sequence station tube
doctor patient
doctor's appointment bag note office surgery visit
doctoral thesis
doctors appointment surgery
documentary crew film
dodge ball
dodgeball league
dodgem car
dodgy bloke curry deal dealings geezer kebab knee
dog bed biscuit bowl breath collar crate days door fight food hair lead leash owner park person pile piled piling poo run shit sled tag treat walk walker whistle
dog's bollocks breakfast dinner
doggie bag
doggy bag door paddle style
dole money office queue
doll house
dollar amount bill coin general menu shop sign slice store tree
dom drop space voice
dome light
domestic abuse bliss dispute disturbance flight goddess partner partnership terrorism terrorist violence
domino mask
donald duck
doner kebab
donkey ride
donkey's years
donut hole shop
doodle around
doomsday bunker clock cult device machine prepper scenario
door alarm bell buzzer chain code dash frame handle hinge jamb knob mat panel prize stop
doorbell cam camera
dopey grin smile
doping scandal
dorky dance grin smile
dorm bed building life mate mother party room window
double agent bagged bass bed blink booked bubble buggy check checked checking chin click clicked cross crossed dare date decker digits dip dipped dipping dog doors dribble dutch duty entendre espresso fault feature fisting fudge glazing header helix jointed knot knotted life major majored majoring negative parked play room scotch shift shot standard stroller tap tapped team teamed teaming text texted timed vision whammy wink yellow zero
double-decker bus
doughnut hole shop
down's syndrome
downing street
downtown area club loft
downward spiral
dozy cow git
draft beer
drag brunch king queen race racing show strip
dragon age attack ball blood boat bond bone born breath claw core dance dreams egg emperor fang fire flight flute fly form fruit gas gate glass god hatchling heart hide hoard hunter island keeper kick kin king knight lady lance lord magic mask master meat mother palace pit pox preserve queen race reserve rider roar scale shifter sickness skin slayer speaker statue stone summons tamer tattoo tooth town training turtle type vein warrior
drama class club department geek kid llama major queen school teacher
draught beer
draw tie
drawing tablet
dream board car job team
dreamless sleep
dress blues code pants pocket rehearsal robes shirt shoes shop size uniform
dress-blue uniform
dressing gown room table
drift compatible partner space wood
drill instructor sergeant team
drink order special test umbrella
drinking age buddies buddy contest establishment fountain game glasses habit partner problem song straw water
drinks cabinet machine menu order table
drip coffee
drive bys shaft thru train
drive-by shooting
drive-in movie theater
drive-thru coffee window
driver side
driver's door license permit seat side test window
drivers license test
driving force gloves instructor lesson licence range school test
droid army attack battle brain deka factory fighters mechanic navigation parts popper repair shop
drone attack footage pilot ship strike
drop box ceiling chance cloth kick pod point rate ship shot site table zone
dropbox drive
drug abuse addict addiction bust cartel charge cocktail court deal dealer dealing den dog free habit house kingpin lord money mule overdose problem raid rehab ring runner screen screening smuggler store test trade trafficker trafficking trip use user war
drugstore cowboy makeup
drum beat circle corps fill kit line machine major riser roll set solo stick tech throne
drummer boy
drunk call dial dialed dialing dialled driver driving history sex tank text texting
dry clean cleaner cleaning erase heave heaved heaving hump humped humping ice land martini rub run season shampoo spell suit swallow swallowed
dry-erase board marker
dryer sheet
drying rack
drywall dust wall
dual affinity blades carriageway citizenship class core cultivation degree enrollment identity major personality pistols shock swords tasks wield wielding
duck boat butter confit lips pond sauce tape walk
duct tape taped taping
dueling club
duffel bag coat
duffle bag coat
dumb bell
dump truck
dumpster dive dived diver diving fire lid
dune buggy
dung beetle
dungeon boss break core crawl crawler crawling dive diver door fauna gate heart instance key master party run wall
dunk tank
dunkin donuts
dunking booth
dust bunnies bunny cloud jacket mote pan ruffle sheet
dustbin lid
dutch angle braid
duty belt free officer roster shift
duvet cover
dvd case collection commentary extras player
dwarf food king lord planet smith star
dye job kit
ear bud canal cuff infection muffs phones piece piercing plug protection ring scratches worm
early admission bird decision
earth affinity bender core dragon element elemental kingdom mage magic mother mover orbit release science spell spike tone type wall wizard
eastenders omnibus
easter basket break bunny candy egg holidays sunday weekend
easy mode
eating contest disorder
econ major
economy class
edge play
egg beater carton donor dye hunt nog noodles roll salad sandwich shell timer wash whites
eggplant emoji
eight pack
eighteen wheeler
eighth grade grader
ejection seat
ejector seat
elastic bandage waistband
elbow drop jab pads room
elder abuse blood care council dragon emo god millennial scrolls statesman vampire wand
eldritch abomination blast creature god horror knight magic
elective course
electric bass bike bill blanket blue boogaloo candles car chair company cooker current drill eel fan fence field fire fireplace guitar heater kettle keyboard lights outlet piano power razor scooter shock slide socket stove toothbrush type wire
electrical tape
electronic billboard cigarette collar copy device equipment key keypad lock mail music store surveillance voice
electronics section shop store
elemental affinity attack core damage mage magic nations powers resistance spell
elementary school
elevator bank button car door lobby music operator panel pitch ride sex shaft wall
eleven o'clock
eleventh grade
elf costume ears girl hat king kingdom lord magic maid princess queen shot
elmer's glue
email account address alert attachment chain inbox list notification reply server signature thread
emerald green
emergency alert beacon beam blanket brake broadcast bulkheads call care contact contraception exit forcefield fund generator hatch kit landing lane lights medical medicine meeting number personnel power ration release response room services session shelter shutdown stop supplies surgery transmission transport vehicle
emmy award nomination
emo band boy fringe hair haircut kid music phase shit teenager
emoji keyboard
emotional baggage
emp blast device grenade
empire state
employee badge bathroom benefits discount entrance file handbook lounge parking records
empty seat
encore song
encryption key
end boss cap credit date game goal result scene table times user zone
endangered species
enemy agent combatant fire forces lines mage nin ninja ship soldiers team territory
energizer bunny
energy ball bar beam blast cell crisis drain drink field level reading shield signature source spike sword weapon
engagement announcement dinner party photo present ring
engine block core crew failure light noise power room tech trouble
english bulldog class essay heritage homework lit major muffin paper teacher
enter key
entertainment center district industry law lawyer news room system
entrance exam
entry code fee hall level point team visa wound
environment suit
environmental control damage engineer impact lawyer science storytelling studies suit systems
epi pen
epidural shot
equipment slot
error code message
escape artist attempt goat hatch key plan pod room route shuttle trajectory tunnel vehicle velocity
esky lid
espresso beans cup machine martini shot
essay question
establishing shot
ethernet cable
european history
evening class news wear
event coordinator horizon planner planning space venue
evidence bag box boxes locker log markers room tag wall
evil clone exes genius lair laugh league mastermind monologue overlord smirk twin
exam gloves paper period results revision room table week
excel sheet spreadsheet
exchange program rate student year
executive assistant branch chair chef decision director floor lounge officer order producer suite washroom
exercise ball bike bra class equipment mat routine
exfil point
exhaust fan
existential angst crises crisis dread horror
exit interview light poll ramp row sign strategy wound
exo skeleton suit
exp bar points
expense account report
experience bar gain point
expert witness
expiration date
expiry date
exploding arrow
explosive arrow charges device notes ordnance tag
express lane
extension cord
extra ammo cheese credit innings
extract team
extraction plan point team
extractor fan
extreme makeover sports
eyebrow pencil piercing raise ring
eyelash curler
fabric softener store
facebook account friends group messenger page post profile stalking status
facetime call date
facial hair recognition
fact check checked checker checking
fade cut
faded jeans
fae bargain blood court folk king lands lord magic prince queen realm wine world
faerie court king magic queen realm
fair cop dinkum enough
fairy bread cake circle court door dust garden godmother king light liquid magic queen ring tale type wand wings
fake accent badge blood boobs boyfriend cough date dating eyelashes fangs fiance fur girlfriend identities identity lashes laugh leather marriage moustache mustache nail name news orgasm passport plant profile relationship smile snow spider tan tits
fall break formal quarter semester
fallout boy shelter zone
false alarm eyelashes flag lashes nails start
family barbecue bonding business car counseling court dinner doctor drama dynamic emergency feud friend gathering guy heirloom history holiday issues law liaison life magic meeting member minivan movie night outing photo picture plan planning portrait practice recipe restaurant reunion room therapist therapy ties tree trip unit vacation values
fan account art base belt blades blog boat boy casting club convention edit fare favorite fic fiction gathering girl girled girling heater interaction letter mail meet meeting noise page service sign site theories theory video
fancy dress pants
fanny bag
fantasy football fulfillment league novel world
farewell party
farmer's market tan
farmers market
farmers' market
fashion blogger choice designer disaster forward magazine model police sense show statement victim week
fast ball break food forward forwarded forwarding friends lane pass talker track tracked travel zombies
fat camp cat suit
father christmas dearest figure son
fault line
faux fur leather
fax machine number
fear boner demon factor gas monger mongering toxin
feather duster pillow
feature film wall
federal agent building case charges crime custody funding government judge marshal offense penitentiary prison reserve
feedback loop
feeding station tube
felt tip
fender bender
fennec fox
feral alpha cat child grin omega raccoon smile state wolf
ferris wheel
ferry boat ride terminal
fertility clinic doctor drugs treatment
fetal heartbeat monitor position
fiber optic
fibre optic
fic rec writer
field agent boss dressing goal hockey house medic office report test trip work
fifth grade grader period wheel
fight choreography club dirty instinct mode night pit ring scene
fighter jet
fighting pit ring
figure eight skater skates skating
file box boxes cabinet clerk drawer folder format name photo room share sharing transfer
filing cabinet room system
fill ins
filling station
film buff camera canister class club crew critic director festival franchise industry major maker night noir premiere reel rights roles roll school score set star stock student studies studio
final boss bosses destination draft exam fantasy form four frontier girl paper project round score season straw whistle year
finals week
financial aid district
fine dining print tune tuning
finger bang food fuck fucking gun licking nail paint painting pointing print puppet quotes scan snap splint wag wagging waggle wave wiggle
fingerprint powder reader scanner
finish line
fire affinity alarm ant arms arrow attack axe ball bender blanket bolt bombs bowl brand break breath breather breathing brigade bug chief code control crackers crotch damage damaged dancer department door dragon drill eater element elemental emoji engine escape exit extinguisher fight fighter flies fly hall hazard hose house hydrant inspector insurance kingdom lance lane light lily line lord mage magic marshal nation opal pit place poker pole power proof red release resistance retardant ring safety sage sale season service shield side spell spirit sprite stairs starter station stone storm superiority suppression team temple tender truck type wall whiskey wood works
firework display
fireworks display show
firing line pin position range solution squad
first aid aider avenger base baseman class contact crush date degree draft gear generation grade grader impression kiss lady officer order period person responder shift string team trimester world year
first-aid box kit station supplies training
first-person shooter
fiscal quarter year
fish bowl cakes counter finger food hook market monger net pie sandwich sauce stick supper tacos tank
fishing boat dock gear hat license line lure pole rod trip
fishnet stockings tights
fishtail braid
fist bump bumped bumping fight fighting fuck fucking pump pumped pumping
fitness app band tracker
fitted sheet
fitting appointment room
fiver tenner
flag football officer
flak fire jacket vest
flame retardant thrower war
flannel shirt
flare gun
flash bang card drive fiction flood forward freeze grenade light mob photography player point step
flashing lights
flat cap chat foot iron line lined lining mate pack screen share sheet tire top tyre white
flatbed truck
flavored condom lube
flavoured lube
flea bag bath bitten circus collar market
fleece blanket jacket
flesh eating golem light tone wound
fleshlight drawer
flick knife
flight attendant booking cancelled computer controls crew deck delay engineer helmet hours information instinct itinerary jacket lieutenant mode number officer path pattern plan recorder response rights risk school sim simulation simulator status stick suit surgeon test training
flip chart cup flop flopped phone side
flip-flop sound tan
flipping heck
floo address call connection network powder travel
flood insurance light plain warning zone
floor board boss bosses fan lamp length lights mat model plan show space tile
floppy disc disk
floral print
flower arrangement bed crown girl pot shop
flu bug jab season shot symptoms virus
fluffy socks
fluorescent light
fly ball half tipping
flying car carpet colors colours fish leap lesson monkey nimbus saucer squirrel sword tackle type
foam bat cup dart finger mattress padding party peanuts roller sword
focus group
foetal position
fog light machine
foil blanket hat packet wrapped wrapper
folded flag
folding chair table
folk band music rock singer song
follow request
food allergies allergy baby bank bill blender blog blogger bowl cart chain coloring coma court critic delivery desert drive dye fight group network poisoning porn processor pyramid rations replicator shopping stall stamp truck vendor
foosball table tournament
foot brake doctor fetish jiggle job locker massage path pedal race rest rub shuffle soldier spa stomp stomping stool tap tapping traffic work
football boots camp captain club coach fan field game helmet hooligan jacket jersey jock kit manager match pads party pitch player pool practice scholarship scores season shirt shorts socks stadium star tackle team uniform
footed pajamas
footie pajamas
footy boots match team
force adept barrier beams bond choke fed feed feeding field ghost jump lightning mage magic majeure multiplier nullifier powers projection pull push sensitive shield speed strength suppressor user vision wave
forehead crease flick kiss kisses protector slap touch touches vein wrinkle
foreign exchange film
forensic accountant analyst anthropologist evidence lab pathologist psychologist psychology science scientist team unit
forensics lab team
forest fire floor green moon planet
fork lift
forklift driver
form room tutor
formula bottle milk
fortune cookie
forward base battery momentum observer scout sensors shields thinking
forwarding address
foster brother care child children dad families family father home kid mom mother parent placement sister system
foul ball
foundation brush establishment
four square
four-wheel drive
fourth grade grader period wall
fox boy child demon ears fire form girl god hole kin kit mask news ninja spirit summons tail trot
frag grenade
frat boy bro brother guy house parties party row
free agency agent base breakfast clinic fall hit kick loader pass period pizza radical range rein ride runner running spirit style throw weight wifi world
freeze bag dance dried frame ray spell tag
freezing rain
freight train
french braid braided bulldog class dip doors exit fries fry horn kiss kissed kisses kissing manicure press presses tips toast vanilla
frequent flier flyer
fresher week
fresher's week
freshers week
freshers' week
freshman class dorm english fifteen orientation year
fridge door
fried chicken egg food mushrooms onions oreo pickles rice
friend circle code crush crushes date group list request zone zoned zoning
friendly fire forces neighborhood reminder rivalry
friends list
friendship bracelet nine
frisbee golf
front desk door flip lawn load office pocket porch seat yard
frost bite dragon giant mage nova spell
frosted flakes
frozen aisle custard daiquiri dinner food margarita meal peas pizza section waffles yoghurt yogurt
fruit basket bat bowl cake cup flies fly loops machine punch salad smoothie snacks
fruity cocktail drink
fry basket cook
frying pan
ftl drive
fuck around awful boy buddies buddy doll friend knows knuckle machine mate nut pad ton toy wit yeah yes
fucked around
fucking around hell
fucks around
fudge sundae
fuel cell efficiency gauge injection injector line pods pump rod tank truck
full auto beam blast board body circle contact court custody disclosure english frontal house immersion metal monty moon name nelson package plate price recovery refund ride scholarship screen shift sleeve sprint stack stop tang tank term throttle tilt volume windsor
full-time job
fun fact fair house police run size times
fun-house mirror
functioning alcoholic
fund raise raiser raising
fundraising event gala
funhouse mirror
funnel cake
fur coat
furby toy
fuse box
fusion cells core cuisine dance drive engine generator plant power reactor restaurant torch
futon mattress
fuzzy blanket bunny dice feeling handcuffs logic navel robe slippers socks wuzzy
gaelic football
gaffer tape
gag gift order reel reflex
galactic alliance basic center community core council credits empire federation garrison republic senate standard war
game ball board boy card center changer character console controller cube design designer developer disc engine genie grid guide master mechanic menu night piece plan play point room rule save shelf shop show store system tape theory token trail winner winning world
games kit
gaming chair channel club computer console controller convention den group headset industry laptop mouse night rig room session setup shop store streams system table world
gamma bomb quadrant radiation ray shift team
gang activity bang banger boss colors fight leader member rape related sign tattoo territory violence war
gap tooth yah year
garage band code door opener sale
garbage bag barge bin chute disposal dump fire person pile truck
garda station
garden bed center centre furniture gloves gnome hose party path salad shears shed
garlic bread
garment bag
garter belt snake toss
gas attack bill bubble canister cap chamber cooker fire fitter gauge giant grill guzzler hob lamp leak light line main mask meter mileage money pedal prices pump ring station stove tank works
gate code
gated communities community
gatling gun
gauged ears
gauze bandage pad
gay agenda ass awakening bar bashing boy club community couple crisis dad disaster friend guy icon joke kid marriage panic people porn pride rights sex shit son teen test thoughts wedding
gcse results
gear box change lever shift stick
gel nails pen
gender affirming bender dysphoria expression fluid identity neutral norms reassignment reveal roles stereotypes studies swap war
gene mod pool splicing therapy
general practice
generation gap ship
genetic code condition defect disorder engineer engineering experiment lottery makeup material modification mutation sequence test testing
genin squad team
gentlemen's club
geometry class homework proof
german shepherd
getaway car driver plan vehicle
gets laid
getting busy buzzed frisky handsy help high laid lucky stoned tipsy wasted
ghillie suit
ghost buster costume form hunt hunter hunting pepper rider stories story tour town type write writer
gift bag basket box card certificate exchange giving receipt shop store tag wrap wrapped wrapping
gifted kid program
gin tonic
ginger ale beer cat nut
gingerbread cookie house latte
girl band bonding boss code crush date drama fight friday friend gang group guides kisses math parts power scout squad stuff talk
girl's night
girls night
girls' night trip
girly drink
glam metal rock squad
glamour charm magic shots spell
glare contest match
glaring contest
glass ball bottle cannon case ceiling cutter dildo display door elevator heart house jar jaw joe partition shard slipper table top tower wall
glee club
glitter bomb glue paint pen
global village warming
glock pistol
glove box compartment
glow dark paint stars stick worm
glue gun stick
gluten free
goal keeper kick line post tender
goat cheese yoga
goblin army bank camp cave chief healer horde king market mode shaman slayer teller tribe village warrior
god awful child complex dammit damn damned damnit daughter eater father forbid forsaken killer level mode mother parents particle realm slayer son stone tier
goes dark live rogue undercover
gold bar card chain code coin digger dust farm farmer finch fish foil lame leaf medal medalist mine necklace piece plated rank ranker record rush saint standard star teeth tier tooth type
golden age arches boy buzzer child core delicious doodle gate girl globe gun handcuffs hour oldies opportunity parachute record retriever rule shower snitch ticket trio
goldfish bowl crackers
golf bag ball buddies buggies buggy caddy cart clap club course pro shirt shoes swing tournament
gone commando dark feral rogue undercover vegan viral
goodbye hug kiss party sex
goodie bag
goodnight hug kiss text
goody bag
goof around
goofed around
goofing around
goofy dance grin laugh smile
google alert doc drive earth maps search translate
goose bump chase egg flesh step
gorilla glue suit
gossip blog column columnist girl mag magazine mill rag session site
goth boy chick clothes club girl kid makeup phase
gotham academy city rogue
gotten laid
gps coordinates location signal tracker unit
grab bar
grace period
grad school student
grade average curve point school schooler
graded papers
graduate school
graduation cap ceremony gift gown party present robe speech
graham cracker
grammar school
grammy award nomination winner
grand canyon job jury piano slam theft total
grandfather clock
granite countertop
granny annexe flat panties
granola bar
grape soda
graph paper
graphic artist design designer detail novel tee violence
graphics card engine tablet
grapple gun hook line
grappling gun hook
grass clippings fed roots skirt stain
gravel driveway pit road
gravity assist bong boots drive falls field generator gun magic manipulation plating sink training
gray area sweatpants
greasy burger diner fries git pizza spoon
great ball barrier dane hall white
greatest hits
greek fire god goddess letters life myth mythology restaurant row salad tragedy yogurt
green beans beer beret card energy eyed fingers goblin juice lantern light onion party room screen smoothie tea team thumb waste zone
greenhouse effect gas
greet meet
grenade launcher
grey area goose hoodie matter sweatpants sweats
greyhound bus
grid search
grief counseling counselling counselor group sex
grilled cheese
grizzly bear
grocery bag cart clerk list run shopping store
ground ball beef control cover crew floor rules speed squirrel staff station team water zero
group activity assignment call chat counseling counselling discount dynamic effort home hug hugging message name outing photo project selfie session sex text therapy thread work
groupie girl
grow light
grown ass ups
growth chart hormone rate spurt
grunge band music
guac bowl
guard captain dog duty post rail tower
guest appearance bath bathroom bed bedroom book chair house judge lecture lecturer list pass quarters role room speaker spot star starring suite towel vocals wifi wing
guidance counsellor counselor office
guide dog
guild bank building card charter chat hall house leader mark master member quest receptionist war wizard
guilt complex free ridden sex trip tripped tripping
guilty conscience party plea pleasure verdict
guinea fowl pig
guitar amp case center chord god hero lesson music neck pedal pick player riff shop solo stand strap string tab teacher tech tuner
gulf war
gum wrapper
gummy bear worms
gun barrel battery battle belt cabinet case club control dealer fight holster license metal nut oil play point powder range runner running safe ship shop shot show training turret violence wound
gunnery sergeant
gunshot residue victim wound
gut check feeling instinct punch punched reaction wound wrenching
gutted mate
guy code fawkes friend problems stuff talk
guy's night
guys' night
gym badge bag battle bro buddy bunny challenge circuit class clothes equipment floor kit leader locker mat membership rat shirt shoe shorts socks suit teacher towel uniform
hack job
hacker group
hail mary
hair ball band bleach bobble bow braid braiding brush brushes care clip clipper color colour conditioner cream curler curling cut cutting donut dresser dressing dryer dye elastic extension flip flipped follicle gel gloss grip growth iron jewel jewelry length loss mask metal mousse net oil petting piece pin plugs potion product pull pulling raising removal roller ruffle salon shirt slide spray stick straightener straightening stuff style styling stylist texture tie toss trigger tug twirl wash washing wax
half angel assed bath bathroom blood board breed brother caff court demigod demon dragon elf elves ghost giant human kryptonian life ling marathon mast measure moon nelson orc pint pipe price shift shifted sibling sister smile step term troll truth vampire veela veiled windsor
halftime show speech
halfway house
hall closet monitor pass table
halloween candy costume dance decorations mask movie night parties party prank shop store town
halter dress top
ham radio sandwich sandwiches
hammerhead shark
hamster ball cage wheel
hand-me-down clothes sweater
hand-to-hand combat
handball court
handcuff key
handicap parking
handicapped parking spot
hang dry glide glider gliding loose tight ups
hangar bay deck door
hangover breakfast cure food headache potion remedy sunglasses
happy birthday camper cry dance ending feet gilmore hour meal pills place stim tears trails
hard boiled candy cider copy core currency drive drug hat lemonade limit liquor mode pass reset rock science seltzer shell shoulder stop target ware worker
hardware shop store upgrade
hardwood floor
harem pants
harvest moon
hash tag
hat hair trick
hatchet job
hate boner comment crime fuck group list mail sex speech watch
haunted hayride house mansion
having sex
hawaiian shirt
hay bale fever ride
haymaker punch
hazard duty light pay suit warning
hazmat boots gear suit team
head-on collision
headlight lights
headphone cord jack wire
heads-up display
healer build class
healing abilities ability arts aura chakra coma crystal cycle elixir energy factor item jutsu light magic matrix pill pod potion powers process salve skill spell tank touch trance wand
health bar benefits care center check class club code crisis department food freak hazard inspector insurance issues kick nut pack plan points pool potion professional regen regeneration risk scare services spa teacher visitor
hearing aid loss test
heart ache attack balloon beat boner break breaker breaking broken burn bypass condition cookies defect demon disease donor emoji failure felt flutter healthy line medication medicine meds meter monitor murmur necklace palpitations pendant pounding racing rate shaped skip sticker stopper stopping strings surgeon surgery tattoo throb transplant tree valve warming wrenching
heart-shaped balloon box glasses pizza sunglasses
heat cycle dome exhaustion haze index lamp leave lightning map pack pads rash ray rooms scent shield signature sink stroke suppressant vision wave
heated seat
heating charm pad
heavy armor artillery bag breather cream duty equipment hitter infantry lifting machinery metal petting set sleeper traffic weaponry weapons weight
hedge clippers fund hog knight maze trimmers witch wizard
heist crew movie
helicopter blades crash mom pad parent parenting pilot ride
helium balloon tank
hell beast bent cat fire gate hole hound kitchen mouth raiser spawn week yeah
helm console control station
helmet cam comm display hair light
help center desk line
hen night parties party weekend
henley shirt
henna tattoo
herbal tea
hero agencies agency association business charts class commission community complex costume course fan gear gig idol industry kid killer license life merch name outfit party persona public ranking registration sandwich school shot side society student stuff suit summoning team training work world worship worshiping worshipped
heroin addict chic needle overdose
hex bag bolts code key wrench
hidden agenda blade boss cam camera class gem leaf mic mist quest sand stat talent track village
high alert beams chair command council definition elder elf elven elves explosives fae fantasy fashion five fived fiving ground heel horse human king lord mage noon priestess rise road roller school schooler score seat sparrow stakes street table tea top waisted warlock wizard
highlight reel
highlighter pen yellow
highway exit patrol patrolman
hiking backpack boot gear pole trail trip
hill top
hip bone bump bumped bumping check checked dip flask flexor holster hop pocket replacement shake slit sway thrust
hip-hop class dance music song
hipster glasses
hire car
hired killer
hissy fit
historic district
history book buff channel class homework major nerd paper teacher test
hit accept box call delete enter ignore job list mute pause piece play point record refresh replay reset rewind send show single snooze song squad team woman
hit-and-run driver
hitch hike hiked hiker hiking
hitting coach
hobby horse
hobnob packet
hobo bag
hockey bag captain coach fight game jersey mask mom player practice puck rink season skates stick tape team
hogwarts castle express letter
hokage monument tower
hokage's office tower
hold cell music
holding area cell pattern room
hole punch puncher
hollow point
hollywood boulevard hills sign star
holo call deck disk display drama emitter image map message net novel program projector recording screen suite table vid
holodeck program
holographic avatar card display emitters figure image interface keyboard map projection projector screen sight simulation table wall
holy cow crap fire fuck grail guacamole hell knight land light macaroni mackerel magic maiden moly mother oil order paladin power relic rollers shit smokes son sword symbol war water weapon
home address base birth button cinema cooking court decor delivery depot economics field front game gym improvement insurance intruder invasion key life movie number nurse office owner page phone planet plate room run school schooled screen security slice stead stretch team theater town turf video visit world wrecker
homecoming court dance dress game king queen
homeland security
homeless dude guy kid network people person shelter teen vet woman
homeroom class teacher
hometown hero
homework assignment help
homicide case detective division unit
homing beacon device instinct missile pigeon signal
honey badger bear bee bun mustard nut pot trap
honeymoon destination period phase sex stage suite
honor code guard roll society student
honorable discharge
honors class classes english
honour code
hooded sweatshirt
hoodie pocket sleeve string
hookah bar lounge pipe
hookup app
hoop earrings skirt
hope chest
hormone blockers levels pills replacement shot therapy
horn-rimmed glasses
horror fan film flick movie novel stories story
horse camp girl pill racing riding stance trailer tranquilizer whisperer
hose pipe
hosepipe ban
hospice care nurse
hospital administrator badge band bed bill bracelet cafeteria corners corridor food gown lobby parking policy porter records room scrubs staff stay tech visit ward wing wristband
hostage crisis negotiation negotiator situation
hostile witness
hot button chocolate cider cocoa date desk dog flash flashes fudge girl glue key mess mic pants pink plate pocket pursuit rod roller sauce seat shit spot spring streak stuff swap toddy topic tub wax wheels wings wire wired wiring yoga
hot-dog bun cart stand vendor
hot-water bottle
hotel balcony bar bathroom bed bedroom chain clerk corridor door guest gym key keycard lobbies lobby maid manager pen phone pool reception restaurant robe room security sheets staff stationery suite
house alarm arrest boat call cat coat colours cup elf elves guest hunt hunted hunting key lights mate music parties party phone plant points prefects rules search share shoes sit sitter sitting slippers table train trained unity warming wine
housekeeping cart staff
housewarming gift party present
housing association benefit complex crisis development estate market project
howler monkey
hub cap
hud display icon
hula dancer girl hoop ring skirt
hull armor breach breaches damage integrity plates plating
human contact disaster error experimentation furnace garbage interest kind octopus pillow pretzel pyramid race remains resources rights sacrifice shield torch trafficking trash
humble brag bragging
hummus dip
humpback whale
hung jury
hunter nin
hunting knife license rifle
hurley stick
hurling match
hurricane lamp party season shutters warning
hybrid car
hydrogen bomb peroxide
hype house train
hyper active aware drive extend extended fixate fixated fixation focus focused independent jump lane link masculine realistic sleep space speed ventilate ventilating vigilance vigilant
ice age bath breaker bucket cap chest core cream cube dragon fishing floe giant hockey lollies lolly machine mage magic maker moon pack planet pop queen rink sculpture sheet shelf skates skating spear spell spike storm tea tray wall water
ice-cream cake cone parlor parlour sandwich scoop shop tears truck tub van
iceberg lettuce
iced coffee latte tea
identity card crisis fraud theft thief
ikea bag bookshelf furniture instructions meatballs
image search
imaginary boyfriend friend girlfriend
immersion heater switch
immortal cultivator emperor realm sect soul world
immune response system
impact play
imposter syndrome
impostor syndrome
improv class comedy group night show troupe
improvised explosive
impulse buy control drive engines power purchase
inbox zero
incognito mode
index card finger
indian food takeaway
indicator light
indie band bookstore film game label movie music record rock
infectious disease
inferiority complex
infinity edge gauntlet pool room scarf sign stone symbol war
information desk superhighway
infrared camera goggles light scope
ink cartridge
inner child circle cities city demon disciple ear geek goddess monologue nerd peace sanctum sect strength thigh tube turmoil wolf workings world
inside info job joke scoop
insta story
instagram account feed filter followers model post story
instant coffee message noodles replay soup
insulin pen pump shot
insurance adjuster agent card claim companies company fraud information job money payout policies policy premiums salesman
intake form nurse
intel gathering officer report
intelligence agencies agency agent analyst asset community data gathering network officer report stat test
intensive care
interest free group rate
interior light
intern program
internal affairs bleeding clock conflict damage debate injuries injury monologue organ revenue sensors struggle temperature
internalised homophobia
internalized homophobia
international flight
internet access browser cafe connection dating fame famous forum friend history meme personality porn provider router search service slang sleuth stranger troll
internment camp
interpretive dance dancing
interrogation room table tactics technique
interstate highway
interval training
interview process question room tape
intro psych
invasive species
inventory bag menu ring screen slot space system
invisibility cloak potion shield spell
ion blast cannon drive engine pulse storm thruster trail
ipod dock nano shuffle touch
iraq war
irish coffee cream exit goodbye pub twins whiskey
irn bru
iron bank body chef clad core cross curtain giant golem grip islands lung maiden ore rank ranker suit supplements throne
ironing board pile
item bag box description shop slot
ivy league leaguer
jack ass asses coke hammer russell shit
jacket potato potatoes
jacuzzi jet
jade beauty bottle pendant slip token
jaffa cake
jager bomb shot
jail bird break cell phone sentence
jam band doughnut jar packed session tart
janitor's closet
jar lid
jaw bone breaker clench clenching drop dropping harp line muscle tick wired workout
jazz age band bar choir club festival music musician piano quartet record shoes singer square standard trio
jean jacket shorts
jeans pants pocket
jedi academy archives business cloak code commander council general healer initiate knight magic master mind order padawan powers purge robes teachings techniques temple training youngling
jefferies tube
jeffries tube
jello mold shot
jelly babies beans donut
jellyfish sting
jerk around chicken move
jerked around
jerking around
jersey barrier
jet black engine fighter fuel lag lagged pack plane set ski stream wash
jewel heist thief
jigsaw piece puzzle
jingle bell
jiu jitsu
job advancement application board centre class classes creator description evaluation fair history hunt hunting interview level listing lot market offer opening opportunities opportunity perk posting prospects satisfaction search security share site skill title training
jock itch strap
jogging bottoms stroller
joint account chiefs custody operation pain roller
joker card gas venom
jonin sensei
jorts shorts
joshua tree
jounin sensei
joy buzzer con division ride riding stick
judgement call
judgment call
judo flip throw
juice bar box boxes cleanse
jumble sale
jumbo jet tron
jump ball bike boots capable coordinates cut drive engine gate jet kick leads master pack pilot point range rope scare seat ship shot space spell start started starting suit tour training
jumper cables dress
jumping jack
june bug
jungle gym moon planet
junior cert class high prom varsity year
junk drawer folder food mail pile shop yard
junkyard dog
jury box duty member selection
justice league
jutsu scroll
juvenile court delinquent detention hall record
juvie record
kale chips
kangaroo pocket
karaoke bar booth box contest joint machine mic night party place room song track
karate chop class kick kid lessons moves
katana blade
kebab shop van
keg beer parties party stand
kegel balls exercises
kelp forest
ken doll
ketchup bottle packet sauce stain
kettle bell corn
keurig cup machine
kevlar vest
key bearer card chain code demographic fob grip hole items lime major note pad party player ring signature smash smashed stroke witness word
keyboard cat cover player shortcut smash stand tray warrior
keymash text
keynote speaker speech
khaki pants shorts
kick arse ass backs boxer boxing butt drum flip line stand start started
kickboxing class
kicked ass butt
kicking ass butt
kicks ass
kid brother friendly gloves sister stuff
kid's menu movie
kiddie pool ride table
kidney beans donor failure infection punch shot stone transplant
kids meal menu movie table
kids' menu table
kill bill box command count house joy list mode notification order pill quest room shot squad steal stealing switch team zone
killer bees hangover heels instinct queen robot whale
killing blow curse field intent jar joke machine perfect spree
kindergarten class teacher
king bed cake cobra kong size
kink club
kinky bastard bitch boots fucker fuckery hair sex shit stuff toys
kiss ass
kissed ass
kissing ass booth
kissy lips noises
kit bag
kitchen cabinet chair counter cupboard door drawer floor island knife knives roll scale scissors sink sponge staff stool table tile timer towel window witch worktop
kite string
kitten heels
kitty cat corner ears litter
knee boots bounce bouncing brace cap deep high holster injury jerk jiggle length pad replacement scooter slap slapper slide sock surgery weakening
knee-jerk reaction response
knife block edge fight play roll sheath wound
knock offs
knockout game gas punch round stage
knuckle ball sandwich
koala bear
koi fish pond
komodo dragon
krav maga
krispy kreme
kryptonite bullet cuffs dust knife poisoning ring
lab animal assistant bench coat equipment goggles mice mouse partner rat report results table tech technician work
labor camp coach laws pains
labour party ward
labrador retriever
lace bra
lacrosse captain field player practice team
ladies night
ladies' night room
lady bug
lag behind
lake house
lamaze class
lame ass duck
laminate flooring
lamington drive
land line mine rover slide
landing bay craft field gear lights pad parties party platform strip zone
language arts model
lanyard badge
lap band belt dance desk dog pool steel swim top tray
laptop bag battery case charger keyboard lid screen sleeve speakers top
laser battery beam blast bolt cannon cutter drill etching fire focus grid gun hair lance light pistol pointer printer quest rifle scalpel security show sight surgery sword system tag torch turret vision weld
lash extensions
lasik surgery
last call ditch minute orders
last-minute change plans shopping
late bloomer charge fee night shift slip
latex allergy balloon glove
latte art foam
laugh line react track
laughing gas
launch bay code control date event pad party sequence site tube vehicle window
laundromat dryer
laundry basket chute detergent hamper list machine pile room
lava cake flow lamp rock
law abiding breaker classes degree enforcement firm library office professor review school student suit
lawn bowls care chair clippings dart flamingo furniture gnome mower ornament party
layer cake
layoff notice
lazy arse sod
lcd screen
lead actor actress apron balloon character dancer detective foot guitar guitarist investigator paint pipe poisoning rapper researcher role scientist singer vocalist vocals
leader board
leading edge expert ladies lady question role
leaf blower nin ninja pile village
league battle champion member table
leap year
learner driver
learner's license permit plates
learning center curve disability
leather armchair bar boots collar couch cuff daddy duster gloves harness interior jacket kink pants pouch seat sectional skirt sofa strap trousers upholstery vest
leaving cert
lecture hall notes room theatre
led light screen strip
left field hook turn
leftover pizza
leg bounce bouncing brace cast cramp hair humping jiggle kick lift lock muscle press room spin sweep twitch warmer wax waxing wound
legal action adult advice age aid assistant brief counsel custody department document eagle fees guardian issues jargon limit loophole matters name pad rights secretary sized status system team tender trouble
lego batman blocks brick castle house people pieces set tower
leisure suit wear
lemonade stand
lemsip mug
lens cap
lentil soup
leopard print
lesbian bar couple drama friend porn relationship sex
lethal injection
letter box grade
letterman jacket
level cap crossing design field gap grind headed playing range requirement threshold
levitation charm
ley line
liberal arts
library book card computer fine science
licence fee
license photo plate suspended
lie detector
life advice alert boat choice coach crisis cycle debt drain drawing energy essence event expectancy experience force form goal guard hack insurance jacket lesson mage magic partner plan pod preserver raft saver savings sentence sign skill span steal story style support vest
lifeguard chair stand tower
lift button doors lobby music ride shaft ticket
light armor attribute ball beam beer box bridge bulb cigarette cone cruiser dragon element elf elves energy fixture gun gunner headed jacket jazz mage magic metal meter novel orb pole pollution post rail rinse roast saber sconce sensitive sensor shield show side sleeper source speed spell sphere stick stone switch switches sword therapy touch weight year
lightning affinity arrow attack blade bolt bug cable chakra element fast mage magic powers release rod round scar speed spell storm strike thief wand
limbo contest stick
lime green wedge
limo driver ride service
lincoln logs
line backer brawl break call change cook cut cutter dance danced dancers dancing drive edit graph item leader manager reading
linen closet
link rot
linoleum floor
lint roller trap
lip balm bite biting chap color curl filler gloss glosses injection licking liner lock locked locking nibble piercing quiver read reader reading ring scar scrub service smack smacking stain stick sync synced synching syncing tint twitch wobble
liposuction appointment
liquid courage diet eyeliner latex luck lunch metal nitrogen paper soap
liquor aisle bottle cabinet license run shelf store
litmus test
litter box tray
live action album ammo ammunition audience bait band blogged blogging broadcast chat coverage event feed fire grenade interview load music performance rounds show stream streamed streaming taping television texting tweet tweeted tweeting update wire
live-in boyfriend nanny
living area arrangements hell legend proof quarters room situation space wage
loading area bay dock ramp screen zone
loan officer payment shark
lobster roll
local news pub
location data services
lock box boxes code ins jaw pick picking screen smith
lockdown drill
locker combination door partner room
locking charm
lockpick set
loft apartment bed
log cabin entry roll
logging camp road
logic bomb
login details page screen
lollipop ladies lady
lone ranger star wolf wolves
long-distance call relationship
loo brush paper roll seat
lookout point
loose cannon end leaf
loot bag box boxes drop goblin table
lopsided grin smile smirk
lorry driver
lose consciousness
losing consciousness streak
lost consciousness
lottery numbers ticket winner
lounge chair pants wear
love advice ballad bird bite boat bomb bombing bug button child confession connection declaration doctor drunk fest guru handle hate hearts hotel interest island language letter life lives lock making match nest note potion rival scene seat shack sick song sonnet spell stories story struck tap triangle
low ball battery blood blow budget carb cut fat five key life light maintenance mana point profile res rise stakes tech tide
low-rise jeans
loyalty card
lube bottle job packet spell stash tube
lubrication charm spell
luck stat
lucky dip sod
luggage carousel cart rack tag
lunar colony cycle eclipse module
lunch bag box boxes break club counter date hour ladies lady line meat meeting money order pail period room rush special table tray
lung cancer
lust demon potion spell
lyft driver
lyme disease
lyric sheet
mac cheese
macaroni art necklace salad
machine gun learning
mad cow dog libs max props scientist skills
mafia boss don families family hit member movie princess
mag wheel
magazine ads article clip clippings cover editor interview photo rack shoot spread stand
mage academy armor circle class corps council fire guild hunter killer knight light robes school skills spells staff tower war
magic academy affinity attack barrier beans beast book bullet card carpet caster circle class core council crystal damage device dick eight energy field fingers formation formula hour item kingdom knight level marker mirror missile mushroom number pants power resistance ring school sense shield shop show spell stone stuff suppressing suppression sword system theory tome tool touch trick user wand weapon wood word
magical abilities ability affinity artefact artifact barrier beast blood bond britain community contract core creature education energy exhaustion families family girl guardian history inheritance item law maladies oath power realism realm relatives school shield signature society strength sword talent tattoo theory training transport transportation vow ward weapon world
magistrates court
magistrates' court
magna cum
magnet school
magnetic field
mai tai
maid cafe outfit service
mail box room slot
main account base bitch campus character computer course deck drag event menu quest rapper screen server squeeze stage tank viewer viewscreen villain vocalist
major key league
makeout session
makeover montage show
makeup artist bag brush chair counter exam kit mirror palette remover sex table trailer tutorial wipe
making bank mixtapes
male model nurse
mall cop goth parking rat santa
mama bear bird wolf
mama's boy
mana bar bolt burn capacity channels circle control core cost crystal density drain flow gauge manipulation pool potion regen regeneration reserves sense shield shot signature stone veins
manga artist cafe club collection series volume
manhattan project
manhole cover
mani pedi
manic depressive energy episode grin laughter panic pixie
manila envelope folder
manilla envelope folder
mannequin challenge
manta ray
manual transmission
maple syrup
marathon runner
marble countertop
marching band
margarita glass mix mondays night
margin call
marine base biologist biology corps layer life sniper unit
mario kart party
marker pen
marketing team
marmite toast
marriage bed certificate contract counseling counselling counsellor counselor equality license material proposal therapist vows
marshmallow fluff
martial art artist law
martini bar glass glasses shaker
martyr complex
mascara streaks tracks wand
mashed potato potatoes
mask lines maker
masked hero singer vigilante
masking tape
mason jar
masquerade ball
massage chair oil parlor parlour table therapist therapy
master assassin ball bath bathroom bed bedroom builder chief class code computer control copy key list manipulator plan race rank sergeant suite sword system tier
master's degree
match point
matcha latte
matchbox car
mate bite bond mark
maternity clothes dress leave pants test unit ward wing
math book class club equations geek homework major nerd problem teacher team test whiz
mathlete jacket
mathletes team
mating bite bond call cycle dance flight gland habits heat mark ritual scent season
mattress topper
maxi dress
maximum security
mcdonald's bag
mcdonalds fries
mcflurry machine
meal deal kit plan prep ticket
mean girl
measuring cup spoon tape
meat ball grinder loaf locker lovers market pie puppet shield suit
meatpacking district
mech bay pilot suit warrior
mecha anime
mechanical pencil
med bay center computer droid evac gel kit lab nin pack pod scan scanner school station student tech
medal ceremony
media attention blackout blitz circus coverage frenzy liaison mogul outlet player presence storm studies training
median strip
medical alert assistance attention bay bills cabinet care center centre condition degree discharge doctor drama droid emergency equipment evac exam examiner experiment facility file history insurance journal kit leave license marijuana nin ninja officer practice record scan scanner school show staff student supplies tape team tent term ward waste wing
medicine ball cabinet chest
meditation app
meet cute
meeting place point room table
mega watt
megawatt grin smile
meme page
memory alloy bank book card care charm chip cloth core download drive foam game implants lane leak loss metal modifications spell stick vial wipe
men's room
mental acuity barriers block bond breakdown case checklist command disorder energy facepalm fatigue health hospital illness image institution kick landscape link list magic map note patient picture scars shield slap space stability state trauma voice ward
menu bar screen
merch stand table
merit badge
mess around hall kit sergeant tent
message board history thread tone
messages bag
messaging app
messed around
messenger bag owl
messes around
messiah complex
messing around
messy bun
meta data gene human knight wing
metal arm band concert detector mage music shop
meteor crater freak infected rock shower strike
meth addict cook dealer lab
method acting actor
metro card cops line pass station
mexican food
mic check cord drop night pack stand
mickey mouse
micro chip
microwave burrito dinner meal oven popcorn
mid lane season
mid-life crisis
middle aged bunk button child children class earth east finger ground lane management name part school schooler seat
midlife crisis
midterm exam grades paper
midwife visit
migraine headache medication meds
mile high marker
military academy background base brat complex contractor contracts coup dictatorship experience fatigues files funeral gear grade haircut history honors hospital intelligence issue jet junta medal operation personnel police precision presence ranks records school service strategy strike style surplus tactics target training transport tribunal uniform unit vehicle wife
milk bar carton crate dud shake
milkshake straw
mimosa brunch
mince pie
mind arts attack bender blowing body boggling bond control flayer fuck game healer healing link mage magic map meld numbing palace probe reader reading scape set space speech stone trick upload walker whammy wipe wiped
mine field
mini bar boss break bus cab cooper fridge game golf gun map marshmallows muffins roundabout series skirt vacation van
miniature golf
minimum requirement security wage
mining camp colony equipment laser operation planet ship station town
minivan driver
minnie mouse
minor key league
minotaur boss
mint green gum tea
miranda rights
mirror ball call dimension force image match selfie sex universe world
miserable git
mismatched socks
miso soup
missed call message texts
missile codes defense launcher lock silo strike tubes
missing kid nin ninja person poster
mission accomplished assignment board briefing clock control critical debrief desk impossible leader log objective parameters pay plan prep report room scroll specialist specs statement style success
missionary position style work
mist nin
mistletoe kiss
mix tape
mixed bag drink feelings martial message metaphor nuts race signal tape
mixer tap
mixing bowl
mob boss bosses cap enforcer family hit lawyer mentality movie psycho ties war
mobile command device game home number phone signal suit unit
mobility scooter
mocha frappuccino
mock exam
model airplane student train
modern art dance family medicine technology warfare
mole hunt
mom brain car energy friend glare group hair hug instincts jeans jokes mode purse stuff van voice
mommy blog blogger dearest group issues
money bag belt clip grubbing issues launderer laundering maker manager order pit problems shot trail transfer tree
monkey ball bar bike brain business nuts suit wrench
monopoly board game money
monorail track
monsoon season
monster attack closet core energy fucker girl horde hunter kill manual mash movie parts spray truck wave
mood board booster killer lighting lights music ring stabilizers swing
moon base boots bounce buggy cycle door dust elf goddess kingdom knight landing magic phase pie pool presence prism rock shard shine shot stone tiara walk walked walking
mop bucket
moped ride
moral compass support
morgue room
morning announcements breath briefing cartoons class classes coffee commute erection glory jog meeting news people person practice prep routine run rush sex shift show shower sickness star traffic wood workout yoga
morning-after pill
morris dancer dancing
morse code
mortgage application broker payment rate
mosh pit
mosquito bite net
motel bathroom bed clerk door key manager office owner room sign
mother bear board box confessor daughter duck earth figure fucker fucking goose hen henning instinct lode nature ship superior teresa tongue wolf
mother's ring
motherboard board
mothering sunday
motion detector sensor
motor boat cycle function home inn lodge mouth oil pool skills
motorcycle accident boot club cop gang helmet jacket ride
motorway junction services
mountain ash bike biking climbers dew giant goat lion lodge range troll
mouse click mat pad trap
mouth breathe breather breathing guard piece wash
movie buddy buff channel collection critic date deal magic marathon montage night popcorn poster premiere quote reference rights screen set snacks soundtrack star studio theater theatre ticket trailer villain
moving box boxes truck van
mozzarella sticks
mri machine results scan
muay thai
mud bath flap flats mask pie puddle room slide wrestling
muffin basket pan tin top
mug shot
muggle baiting born clothes clothing family london money movie music raised relatives repelling science studies technology television war world
mugshot photo
mulled wine
mullet hair
multi colored player task tasker tasking verse
multiple choice orgasms personalities personality sclerosis universes worlds
multiplex cinema
multistorey carpark
murder board boner book case charge doll hobo hornet house intent investigation machine mysteries mystery party podcast police rate room scene spree strut suicide suspect trial victim wall weapon
murphy bed
murphy's law
muscle car definition group mass memory pain relaxant relaxer shirt spasm tee tone top
museum curator exhibit guard heist piece tour
mushroom cloud
mushy peas
music app award bank blog box boxes business career channel choice class collection critic degree department executive festival hall history hour industry journalist label lesson magazine major mogul montage nerd note player prodigy producer program room scene school shop show snob software stand store system taste teacher tent theory therapy venue video wing
musical chair genius number theater theatre
mustard gas packet stain yellow
mutant abilities ability gene hater kids kind menace power registration rights school turtle underground
mute button
mutual acquaintance agreement attraction benefit consent destruction friend fund hatred interest masturbation pining respect trust understanding
muzzle flash flashes velocity
mylar balloon
mystery meat
nacho cheese
nail bed biter biting clippers file gun polish salon scissors varnish varnishes
name badge brand calling card drop dropped dropping place plate tag
nanite swarm
nanny agency cam
nano bots fiber machines suit tech technology virus
nanotech suit
nap room
napoleon complex
nappy bag bin change rash
narcotics detective division unit
nasal cannula congestion spray
nascent soul
nat twenty
national anthem championship competition emergency forest geographic grid guard health holiday insurance lottery merit news park rail security team television treasure trust
natural light twenty
nature channel documentaries documentary hike mage magic preserve reserve show spirit trail valley walk
naughty chair corner list step
navel ring
navy base blue cut seal yard
nebulizer treatment
neck beard bite brace cramp crick deep kink kiss kisses massage nuzzle piercing pillow rub scratch snap tattoo tie wound
necromancer class
necromantic energy magic
needle drop exchange marks phobia tracks
neighborhood watch
neighbourhood watch
neon bracelet colors green light lighting paint pink sign yellow
nerd alert camp herd
nerf ball battle dart gun herder war
nerve agent block center cluster damage ending gas pinch racking toxin wracking
nervous breakdown energy habit laugh laughter stomach system tic wreck
nespresso pods
nest egg
net cafe curtains gain loss navi positive profit worth
netball court practice team
netflix account marathon original password queue series show special
network cable drive
neural activity clone handshake implant inhibitor interface lace link load net network pathway patterns scan stimulator transmitter uplink
news agents alert anchor article broadcast channel conference crew cycle feed flash outlet report reporter site stand station stories story team truck van
newspaper box stand
newsstand guy
nhs direct
nicotine fix gum patch patches
night bag bus class classes club court crew elf elves furies fury guard job light manager market mode nurse owl school scope security shift shirt sky stand sweats table terror vision
night-vision glasses goggles
nightclub bouncer owner
nightly news
nine millimeter tails
ninja academy art assassin cat clan dog forces gear hound mission moves pack pouch school skills star stuff techniques tools training turtle village war warrior weapons wire world
nintendo switch
ninth grade grader
nipple clamp piercing pinch play ring slip tassels tweak twist
nitrile gloves
no-fly list zone
noise complaint machine maker
nom nom
nonverbal magic
norse god mythology
north star
northern lights
nose bleed boop bridge candy clip dive dived diving flute goes hair job kiss kisses nuzzle picker piercing plugs ring scrunch spray stud tackle wrinkle
nosebleed seats
nosey parker
nosy parker
notebook paper
notice board
notification box chime sound window
npc dialogue guard merchant shop vendor village villager
nuclear bomb bunker codes fallout family holocaust launch meltdown missile option physicist physics plant power reactor war warhead waste wasteland weapon winter
nude photos pics selfie
num lock
number plate
numbers game
nurse practitioner
nurse's aide office station
nursery rhyme school worker
nurses' desk station
nursing bottle bra degree home school staff station student
nut allergy bar case house job sack shot
nutrient bar pack paste potion
nutrition potions
oat milk
oath ceremony
observation deck lounge platform post room skills tower ward window
occupational therapist therapy
ocean front planet
odd ball couple duck job
oedipus complex
offensive line tackle
office bathroom block building chair couch door equipment gossip hour job kitchen lady manager park parties party phone politics pool romance space staff supplies supply tower worker
oil change filter leak pressure rig slick spill stain tanker
olive branch garden oil
olympic athlete games gold swimmer team village
omega class heat instincts level male rights scent timeline
one-hit kill wonder
one-night stand
one-way glass mirror street ticket
onesie snaps
onion ring
online banking class classes course dating forum friend game poker presence profile quiz shopping store
open adoption bar beta book call carry casket comm concept container heart house kitchen marriage mic plan relationship sandwich season secret source toed top university world
opening act band bars bid ceremonies ceremony credits line night number scene sequence shift song statement theme weekend
operating room system table theatre
oral contract exam fixation history hygiene presentation report sex surgeon surgery
orange chicken cone fanta juice jumpsuit slices soda squash
orc army attack camp chief horde pack warrior
orchestra pit
organ donation donor failure transplant
organic chemistry
organised crime
organized crime
orgo exam
orientation packet week
origin stories story
orthodontist appointment
orthopedic shoes
oscar bait buzz night nomination party speech winner
ouija board
outer banks disciple door hull layer limits rim ring robe sect shell space system thigh wall world
outlet mall store
oval office
ovarian cancer
oven door gloves mitt timer
overdraft fee
overhead bin compartment light locker projector
overnight bag
override code
oversized hoodie
owl post
oxygen deprivation level mask saturation supply tank tube
oyster card crackers
ozone layer
pac mac
pace car
pack alpha animal bond business dinner dynamics house hunter lands law leader magic mate meeting member mom mother mule night pile rat run scent territory
package deal holiday tour
packed lunch lunches
packing list peanuts tape
pad thai
padded envelope
paddle board
paddling pool
pageant mom
pager number
paid internship leave vacation
pain killer kink level management medication medicine meds pill point potion receptors relief reliever scale threshold tolerance
paint ball chip job roller swatch thinner
paintball game gun
pajama bottoms pants parties party set top
paladin armor class order suit
palm frond pilot print scanner tree
pan fried fry handle handling
pancake batter house mix syrup
pancreatic cancer
panda bear car
panel show
panic alarm attack attacked bar bell bought button buy buying disorder hardware induced mode room spiral station switch texting
pant leg suit
pants leg
panty hose line liner
pap test
papa bear smurf wolf
paparazzi photo pictures shot
papasan chair
paper aeroplane airplane bag bomb boy chain clip crane crown cup cut doll fan gown hat jam lantern mache menu napkin plane plate pusher round route shredder straw streamers talisman test towel trail tray weight work
para sailing
paracetamol packet
parachute pants
parallel bars earth park parked parking processing timeline universe world
parchment paper
parent teacher
parents evening night
parents' evening
paring knife
parish council
park bench benches ranger service slope
parked car
parking attendant brake deck fine garage level light lot meter metres pass permit place sensor space spot structure ticket validation
parmesan cheese
parole board hearing officer violation
part-time job
particle accelerator beam board cannon collider physicist physics weapon
partied hard
parting gift
party animal bag boy bus chat city clown crash crasher crashing dress drug favor favours food foul game girl hard hat horn interface invite leader line member mode pants planner planning platter pooper popper ring role store supplies system trick wipe
partying hard together
pass code fail mark phrase word
passenger door seat
passing grade lane
passion project
passport control number office photo
password manager protected reset
pasta bake maker salad sauce
pastry chef
paternity leave suit test
patient advocate care chart confidentiality file history privilege records zero
patio chair door furniture heater table
patrol car
patronus charm
pause button menu screen
pavement cafe
paw patrol
pawn broker shop
pay bump channel check cheque cut dirt gap grade packet period phone raise rise roll scale slip stub toilet wall
payday loan
pea coat shooter
peace corps keeping sign talks
peach emoji
peanut allergy brittle butter gallery
pear shaped
pecan pie
pedal bin
pedestrian bridge crossing
peep hole
peeping tom
peeps chicks
peer mediator pressure pressured pressuring review
pelican crossing
pellet gun
pen drive
penal code
penalty area box kick shootout shot
pencil case pusher sharpener skirt
penguin bar
penny arcade sweets
pensieve memory
penthouse apartment suite view
people carrier mover person pleaser pleasing skills watch watched watching
pep band chat rallies rally squad step talk
peppa pig
pepper grinder spray
peppermint tea
pepperoni pizza
perception check filter stat
performance anxiety art artist bonus enhancer issues report review
perfume sample
permission slip
perp walk
persian cat
personal assistant best bubble chef effects foul growth hygiene info life log phone problem record shield shopper space statement trainer training tutor vendetta
personality disorder test
pet carrier cemetery door food goldfish hair hamster insurance lizard name owner peeve play project rat rock scan shop sitter sitting snake store supplies
petri dish dishes
petrol bomb cap prices pump station tank
petting zoo
petty cash crime officer theft thief
phantom limb menace pain thief
phase three
phaser bank blast burn fire holster range rifle shot training
phd student
phone alarm app battery bill book booth box boxes call camera case charger company contacts contract conversation cord game jack line number plan records ring screen service sex signal store tag tap tracker tree voice
photo album bomb bombed bombing booth caption card copied copies credit editing editor evidence filter finish frame gallery graph journal journalist lab negative opportunity paper session shoot shop shopped shopping spread strip studio wall zone
photography club
photon beam cannon grenade torpedo torpedoes
physical affection attack attraction contact damage education evidence exam stats therapist therapy touch trainer
physics teacher
piano bar bench class concerto key lesson music notes piece player practice recital room solo stool teacher tuner wire
pick pocket ups
pick-up basketball game line truck
picket fence
pickle jar
pickup artist game line truck
picnic basket blanket food table
picture book frame hook messages perfect rail wall window
pie chart crust tin
pig pen tail
piggy backed bank
piggyback ride
pill addiction bottle box case cutter organizer popper
pillow biter case chat fight fort humping mint pet princess talk throw top wall
pilot chair episode hole light program season seat
pilot's license
pin ball board code cushion drop number pad point prick stripe wheel
pina colada
pinata stick
pinball machine
pineapple grenade pizza
ping pong
ping-pong ball table
pink bunny champagne diamond dollar elephant floyd gin hair handcuffs highlighter lady lemonade paint panther ranger slip tax
pinkie finger promise swear
pinky finger linked nail pie promise promised ring swear swearing swore toes
pint glasses
pipe bomb cleaner dream
pirate captain hat radio
piss around artist break drunk kink poor stain yellow
pissing contest match
pit boss bosses bull crew fight fighter stop
pita bread chips
pitcher's mound
pitching machine
pity date fuck hire parties party points sex
pixie cut
pizza bagel box boxes crust cutter delivery dough friday guy hut joint night oven parlor parties party place rolls sauce shop slice stain stone topping
place kicker
placement test
plaid shirt
plainclothes cop officer
plane crash flight food ride seat ticket tree trip wreck
planet earth fall fitness hopping killer side
plank position
plant based food life mom parent pot
plasma blade blast bolt burst cannon coil conduit cutter fire generator grenade gun injector lance manifold pistol relay rifle screen shield shot sphere sword torch weapon
plaster cast
plastic bag chair container cup cutlery explosive fork knife sheeting spoon straw surgeon surgery tub wrap
platform boots edge game heels shoes
platinum album blond blonde card record
play acting along area book boy button chicken date dead dirty doh dough dumb fight fighting footsie fought group hardball hooky house kitchen list mat nice offs park pen places practice pretend room station structure testing wingman
playboy bunny
played along chicken dumb footsie hooky nice
player base character count kill killer killing piano skill
playground bully equipment fight slide swings
playing along chicken dead dirty dumb field footsie hardball hooky nice pretend wingman
playoff game
plays along dumb
playstation controller
plea bargain deal
pleated skirt
plot armor bunnies bunny development device hole ideas line point thread twist
plus side size sized
plus-size model
poached eggs
pocket change dial dialed dialled dimension knife knives mirror money protector rocket square universe
pogo stick
point blank five guard
pointe shoes
pointy hat
poison control damage dart gas ivy oak pill resistance type
poke ball
pokemon battle card center centre gym league professor trainer
poker buddies chip game money night player straight table tell tournament
polar bear fleece opposite vortex
polaroid camera
pole dance dancer dancing position vault vaulting
police academy activity badge barricade box brutality business captain car chatter checkpoint chief commissioner constable consultant corruption cruiser custody department detective dispatch dog escort file force helicopter inspector interrogation interview issue lights lineup officer precinct presence procedural protection radio raid record report scanner search sergeant siren sketch state station tape uniform van work
political science
polka dot
pollen count
polling station
polo neck shirt
poly cule math relationship triad
polyamorous relationship
polygraph machine results test
polyjuice potion
pom poms
pontoon boat
pony holder tail
pool boy cue deck float hall house noodle parties party shark table
poop bag emoji joke scoop
poor sod
pop art ballad band bottle concert culture diva fly group gun hit icon idol machine music pills princess psychology punk quiz quizzes radio rock round singer song star tabs tart test tune
pop-up bar book shop store tent window
popcorn bowl bucket machine maker
popped round
popping pills
popsicle stick
popular girl kid
porch light swing
pork pie scratchings
porn mag magazine shop site stache star stash video
portal device fantasy gate gun key mage magic network opening room spell stone
portion control
position paper
post bail box boxes card code doc grad graduate office
post-credits scene
post-it note
postal code
posted bail
posting bail
postman pat
pot bellied belly brownie dealer holder luck noodles pie plant roast shop smoke smoker stickers
potato bake bread chip masher peeler sack salad skins
potion belt book bottle brewing ingredients maker master seller shop sickness vial
potions accident book class classroom essay ingredients lab lesson master partner professor
potted plant
pottery class wheel
potting soil
potty break chair mouth train trained training
pound cake coin note shop
pouty lip
powder blue puff room
powdered sugar
power armor attack ball ballad bank bar base boost bottom breakfast button cable cell chord conduit converter cord core couple creep crystal cut dampener dampening differential drill dynamic exchange failure field fist forward gap generator grab grid hitter hour house hungry imbalance level line locks lunch lunches mad move nap napped nullification nullifier nullifying outage outlet pack plant play point pole pose ranger rating relay ring scale set shower signature slid slide smoothie source stance station steering stone strip struggle suit supply suppressant surge tie tool top trip tripping vacuum walk walked walking washed washer washing window
powerpoint presentation slides
practice field game tape
prairie dog
prank call called calling ring texted video war
prawn crackers
prayer rug
praying mantis
pre cum school season
predictive text
pregnancy announcement brain bump craving glow hormones photos scare symptoms test
premarital sex
premier league
prep school
preschool class teacher
prescription bottle drug glasses medication meds pad painkillers pills
presidential suite
press box conference corps coverage door enter event gang interview junket kit leak line pass passes pause photo play release room secretary send start statement team tour ups
pressed enter pause play send
pressing play
pressure bandage change cooker cuff door plate point sensor suit valve washer wave
price check cut drop gouging gun list match point range tag war
pride event flag march month parade pin rock
primary care school
prime directive example minister rib suspect universe
primordial soup
principal's office
printer ink jam paper
prison bars bitch block break bus camp cell food gang guard jumpsuit phone planet riot sentence sex ship system tattoo term transport uniform visit warden wing yard
prisoner exchange
privacy charm curtain policy screen settings sign spell ward
private beach booth car chat chef dancer detective elevator equity investigator island jet lesson message number part plane practice property room school sector security
pro athlete bono choice con football gamer hero heroes hockey life player tip wrestler wrestling
probation officer
professional wrestling
profile page photo pic picture
profit margin share sharing
progress bar
projection screen
projector screen
prom committee court date dress dresses king night photos proposal queen suit theme tickets
promise ring
promo code
promotional code
prop department gun guy master room sword table
proper mental posh
prophecy child orb
prophetic dream
proposal speech
prosecuting attorney
prostate cancer exam massage massager milking orgasm
prosthetic arm leg limb
protected species
protective custody detail eyewear gear order services streak suit vest ward
protein bar powder ration shake
provisional license
prowl car
proximity alarm alert fuse mine sensor
proxy war
psych class consult eval evaluation hold major profile ward
psychic abilities ability attack bond connection damage energy hotline link medium paper power reading shield shit trauma type vampire vision wolves wounds
psycho bitch killer stalker
psychology major
psychotic asshole bitch break breakdown episode killer
pta meeting mom president
pub crawl food garden grub landlord lunch quiz
pubic hair
public access bathroom defender displays domain enemy figure health holiday image indecency intox intoxication library nudity nuisance park phone place policy pool property radio record relations restroom school servant service sex speaking television toilet transit transport transportation
pudding cup
puffer fish jacket
puffy jacket
pull aggro bar cord rank strings tab
pull-out couch
pulled rank strings
pulling pranks strings
pulse cannon check jump oximeter point rifle
pump action station
pumpkin bread carving guts juice pasties pasty patch patches pie seeds spice
punch bag bowl card drunk judy line table
punching bag
puncture wound
punk ass band girl hair kid music rock rocker scene shit show song
punt return
pup play tent
puppet master show theater
puppy breath chow crush dog fat love mill pile play pout training
pure blood
purity ring
purple heart
purse strap
push bike
push-up bra
pussy footing whipped
putting green
putty knife
puzzle book box piece
pyjama bottom pants top
quad bike
quality control
quantum communicator computer computing drive energy entanglement field flux foam leap mechanics physics realm state stuff theory torpedo tunnel
quarantine zone
quarterly earnings report review
queen bed bee bitch size
quest board chain complete completion giver item line log marker notification objective reward text update
quick draw fire fix question quotes sand save silver step
quid notes
quidditch broom captain field final game gear match matches player practice robes stands star supplies team tryouts
quinceanera dress
quirk accident analysis control counseling counselor factor laws marriage overuse registry society suppressant suppressing training usage use
quiz bowl night
quote tweet unquote
rabbit ears food foot hole hutch season
rabbit's foot
rabies shot vaccine
race car course track
racquet ball
radiation burn leak levels poisoning shielding sickness suit therapy treatment
radiator pipes
radio chatter flyer host shack show silence station tower
radioactive decay fallout isotope material spider waste
raffle ticket
rag doll
rage baby bait cage fest fueled issues monster quit quitted quitting room
rager party
raging alcoholic bitch boner erection feminist hangover homosexual hormones party
raid boss bosses group leader night party team
rail card gun pass station travel yard
railway station
rain barrel boots check clouds coat dance forest gauge gear gutter jacket mac poncho screen shower stick
rainbow bridge flag hair pin road socks sprinkles trout
rainy season
rally car point
ramen bowl noodle packet shop soup
ranch dressing sauce
random access acts encounter fact hookup number shit stuff
ranger cabin class hat school station uniform
ransom call demand money note video
rap album battle career god group line music session sheet song star verse
rape charge crisis culture joke kit survivor victim whistle
rare candy class drop earth item skill
rat bastard king pack poison race tail trap
ration bar pack
rattle snake
rave kid music party
raw bar data deal fish footage
ray bans gun
razor wire
reaction gif video
read receipt
reading comprehension glass glasses lamp level light list nook week
ready meal room salted
real deal estate life name quick talk world
real-estate agent broker developer
reality bender check distortion series show star stone television warper warping
rear end view wheels window
rear-view mirror
reboots itself
rebound boyfriend fling girl guy relationship sex
rec league room
reception desk
recess bell duty
recon team
reconstructive surgery
record books breaking button collection company contract cover deal exec executive high keeping label needle player producer sales scratch shop sleeve store
recording artist booth contract device equipment session software studio
recovering addict alcoholic
recovery room team
recurve bow
recycling bin box center plant
red alert bull card carpet cross dwarf flag herring lobster meat panda pill pilled sharpie shirt tape velvet wagon zone
red-carpet dress event interview
red-eye flight
reddit post search thread
redwood forest
referee whistle
reform school
refresh button
refried beans
refugee camp
registrar's office
rehab center clinic facility stint
rehearsal dinner room schedule space studio
reindeer antlers games sweater
rejection letter
relationship advice counselling counselor drama dynamics experience expert goals guru issues material milestone problems status stuff talk troubles
relay race
release date form papers
relief pitcher
remote access control detonator viewing work
removal van
ren fair faire
renaissance fair faire
rendezvous point
rent arrears boy check cheque control controlled free hike money strike
rental agency agreement car company
replicator food pattern rations
report card
repulsor blast ray
request board
rescue attempt bots breathing cat center dog helicopter inhaler mission party squad team worker
research paper project
reset button
residence hall
resident advisor assistant
resistance band training
respiratory failure infection system therapist
rest area home room stop
resting bitch place
restraining order
retail park therapy
retainer case
retaining wall
retina scan scanner
retinal scan scanner
retirement account age community fund home package parties party plan
return address call date flight key pod policy receipt
revenge porn
reverse card charges cowgirl engineer engineered engineering flash gear harem lights mortgage order polarity psychology robin scale
review board
revolving door restaurant
reward chart chest money points system
rewards card
rewind button
rhythm guitar guitarist section
rib cage
rice bowl cake cooker crackers krispies noodles paper pudding
rich tea
richter scale
ride share shotgun
rides shotgun
riding shotgun
rifle butt case fire range scope
right cross field hook jab turn
rim job
ring bearer binder box card finger girl leader light pop road side tone toss wraith
riot act gear grrrl police shield squad
rip current tide
ripped jeans
risk board
ritual chamber circle dagger knife magic room sacrifice site
road block crew hog house kill manager map name noise rage ragers rash runner safety side sign tax test trip tripping warrior work
roadie crew
roadrunner cartoon
roadside assistance bomb diner motel
roast dinner potatoes tatties
roasting pan
robot apocalypse arm army body boy brain butler cat chef chicken club cop dance dog fighting kit lawyer legs lion monkey ninja overlord parts pet servant sex suit uprising vacuum voice wars
robotic arm
rock album anthem ballad band bottom candy chick climb climbed climber climbing club concert festival formation garden god golem group guitarist hard legend lobster music musician opera pool salt show slide solid song star type wall wool
rocket attack booster boots engine fuel launch launcher propelled raccoon science scientist ship
rocking chair horse
rocky road
rode shotgun
rogue agent alpha angel class element nin ninja omega pack planet skills squadron state vampire werewolf wolf wolves
roid rage
role call model play player playing reversal
role-playing game
roll call initiative neck
rolled joint
roller blades blind coaster derby rink skate skating
rollerblade wheels
rolling paper
rom com
romaine lettuce
roman camp candle demigod empire gods legion nose numeral
romance movie novel
romantic comedies comedy getaway montage
roof access garden rack top
rooftop access bar chase deck garden party patrol pool restaurant terrace
rookie card cop mistake nine season year
room key mate number search service
root access beer canal
rope bondage bridge bunny burn course harness ladder marks play swing work
ropes course
rorschach test
rose bush garden gold petals quartz water
rotary airer phone
rough cut draft estimate housing patch sex sleeper sleeping trade week
roulette table wheel
round house
rounders bat
roundhouse kick
row boat home house
rowing machine
royal blue flush
rubber band boots bullet chicken duck ducky gloves snake stamp tire
rubbing alcohol
rubbish bag tip
rubik's cube
rubiks cube
rugby ball club league match pitch player shirt tackle team union
rule book
run interference point
rune array carving circle magic master smith stone work
runic array circle magic script symbols
running commentary errands gag gear interference joke lights mate point shoe shorts start tab tights track
runny eggs
runway lights
rush hour job week
rush-hour traffic
rye toast
s'mores kit
sabertooth tiger
sack race
sacrificial altar dagger lamb
sad clown panda playlist puppy sack trombone
sadie hawkins
safari hat park
safe bet code combination cracker deposit distance haven house keeping mode passage room sex space travels word zone
safety belt catch deposit first glasses goggle hazard net pin protocols razor school scissors vest word
sail boat
sailor moon
saint bernard
salad bar bowl cream dressing fork spinner tongs
salary cap
sale price rack sign tag
sales assistant associate call clerk conference counter department figures floor girl job lady manager meeting people person pitch pitches quota rep report tactics tax team
saline bag drip solution
saloon door
salsa bar class club dance dancing lessons music verde
salt bath circle flats gun lamp lick line mine pig rim rimmed ring rock rounds shaker water
saltine crackers
same page sex
same-sex couple marriage
samurai armor sword
sand bag bar box castle dollar dune fleas ninja paper pit siblings storm trap worm
sandwich bag board maker meat shop stuff
sanity check points
santa baby claus costume hat suit
santa's lap workshop
saran wrap
sarlacc pit
sat nav phone
satellite dish feed image imagery office phone photos radio uplink
saturday cartoons morning
sauce pan
sausage dog roll sandwich sizzle
save button file point screen scum slot state
saving grace rolls throw
savings account bond throw
savior complex
savlon cream
scare quotes tactic
scenic drive lookout overlook route view
scent blocker bond gland mark marked marking memory trail
scented candle
school age assembly bag bands bell blazer board boy bully bus buses cafeteria chat choir colors colours concert council counselor dance dinner disco district festival fete formals girl gym hallway holiday hours library lot lunch lunches mascot musical newspaper night nurse paper photo picture play project property psychologist records reunion run shooting spirit supplies system tie trip uniform work yard year
schoolboy crush
schoolgirl crush fantasy outfit uniform
sci-fi channel convention fan film flick geek movie nerd novel section series shit show stuff
science bay block book bros building camp center channel classes club degree department division experiment fair fiction geek lab magazine museum nerd ninja officer project room shit station stuff teacher team test textbook vessel whiz
scoop neck
scooter helmet rental
score board sheet
scoresheet sheet
scotch egg tape
scotland yard
scottish tablet
scout badge camp leader troop
scrabble board game tiles
scrambled eggs
scrap book metal paper yard
scratch card marks pad paper
scratching post
screech owl
screen capped capture door grab lock name play printed protector record saver shot shotted test writer
screw around cap top
screwed around
screwing around
screws around
scroll bar wheel
scrub brush cap nurse pants top
scrum half
scuba diver diving gear mask suit tank
sea captain cow cucumber food glass horse king level lion monkeys monster otter salt serpent sick sickness snail stone turtle urchin weed witch
seal team
search bar engine grid history party result team term warrant
seaside town
season finale opener pass premiere ticket
seasonal allergies
seat belt covers cushion heater warmer
seating area arrangement chart plan
second amendment base breakfast chance class cousin date degree gear gender grade grader guess guessed guessing lead mortgage nature opinion period puberty rate shift skin string trimester wind year
second-hand clothes embarrassment high shop smoke store
secondary school
secret admirer agent base crush handshake identities identity ingredient keeper lab lair menu ops passage police project realm recipe santa sauce service shopper society stash weapon
sect disciple elder grounds heir leader master member war
section eight
security alert badge bars blanket bot breach briefing camera card chain checkpoint chief clearance code company consultant contractor council deposit desk detail door droid drone duty feed fence firm footage force gate grid grill guard guy issue light line lock measure monitor net number office officer override personnel protocol question risk scanner services shutters spell staff system tag tape team threat video ward wing
seedy bar motel
seelie court king queen
segway tour
select screen
self aware awareness care centred checkout conscious defense deprecating destruct destructed destructing destructive doubt esteem harm harmed harming hatred help image indulgent insert loathing lubrication medicate medicated medicating pity preservation righteous sabotage serve worth
self-defense class classes
self-help book section
selfie mode stick
sell outs
selling point
semi trailer truck
semi-detached house
send button
senior center citizen class moment picture prank prom quote thesis trip week year
sensation play
sense memory
sensor array bar contact data feed ghost grid log net network nin officer range reading scan station suite sweep type
separation anxiety
septum ring
serial arsonist box dater killer killings monogamist murderer number offender rapist
series finale premiere regular
serious business damage fraud mode relationship talk
serve ace
server farm rack room
service animal charge corridor dog door droid elevator entrance exit hatch industry lift medal members provider record revolver road stairs station top tunnel wash weapon
services area
serving size
sesame street
set bonus building design designer dresser dressing list photo piece play point trap
setting powder spray
seventh grade grader period
severance check package pay
sewer grate line pipe rat system tunnel
sewing circle kit machine
sex addict addiction advice appeal bomb change club coach crime demon doll dream drive dungeon education fiend god goddess hair joke kitten life lives machine magic maniac marathon noises object offender parties partner party pest playlist pollen position positive ring ritual scandal scene shop show slave stuff swing symbol talk tape therapist therapy toy trade trafficking voice work worker
sexual abuse activity appetite arousal assault attraction chemistry contact crisis deviant encounter energy experience fantasies fantasy favor favours frustration harassment health history identity innuendo orientation partner predator preference prowess tension
sexuality crisis
shadow assassin banning beast boxing broker cabinet clone creature demon elf fae guard hunter jutsu king mage magic monster play puppet puppeteer realm self skills soldier step strike thief travel traveling walk walker wielder wolf work world
shag carpet rug
shame spiral
shampoo bottle
shape magic shift shifted shifter shifting
shared custody location
shark attack bait boy cage fin grin infested pun tank teeth tooth week
sharpie marker
shaved ice
shaving cream
sheep dog station
sheet cake ghost lightning mask metal music rock set
shelf life space
shell casing companies company corporation script suit
shepherd's pie
sheriff's office
shield agent arm barrier bash bearer brother bubble cadet charm emitter frequency generator mage magic maiden modulation spell strength wall
shift dress key
shih tzu
shin guards pads
ship's captain
shirley temple
shirt pocket
shit bag bird brick creek eating faced fit happens heel hole house job kicker list load luck post posting sandwich show stain stirrer stirring storm talk talker talking ton week
shock absorber baton blanket collar factor jock paddles stick therapy trauma treatment troops value wave
shoe box boxes closet collection department game horn lace polish rack sale shopping size store string tie tree
shooting gallery guard practice range schedule spree star
shop assistant bell bought class counter floor front girl hours keeper lifter lifting lights owner rag talk teacher vac window worker
shopping bag basket buddy cart center centre channel district list mall network spree therapy trip trolley
shore leave
short bus circuit fic film fuse list notice order range shorts sleeves stack stories story straw term
short-order cook
shortstop position
shot caller clock glass glasses gun gunned put
shotgun beer blast house seat shell wedding
shotgunned beer
shoulder bag blade brace bump bumped check checked clap dislocation holster injury kiss kisses length massage nudge pads pat punch ride rub shimmy shrug slap squeeze strap surf surfing surgery tap throw touch wiggle wound
show biz boat business case choir dog flat girl home horse host jumping offs pony prep reel ring room runner stopper tune
shower caddy cap cubicle curtain door gel gift phone rod scene sex stall tray
shrimp cocktail scampi
shrink ray wrap wrapped
shuttle bay bus craft crash door hatch launch pad pilot pod port ride service
siamese cat
siberian husky
sick bed leave note pay room
side airbags arm bangs bar bet bitch boob braid burn car character chick dish dishes door effect eyed gig holster hug hustle job kick lane mirror mission note order part parting piece plank plot pocket pony profile project quest salad shave split step stitch stories story street swept swipe table trip view walk wall
sidewalk cafe chalk sale
sign language name post
sign-up sheet
signal light
signet ring
silencer pistol
silencing charm spell ward
silent alarm auction casting film hill mode movie night treatment type
silicon chip valley
silicone cock dildo implant lube toy
silk shirt
silly billy cow goose hat moo putty season sod straw string
silver bullet coin dollar fox haired lining medal medalist platter rank rankers screen spoon star surfer tape tongue
sim card
sing along
singing along
single bed cell dad digits eyebrow father file handed ladies life malt mom mother mum occupancy parent parenthood payer player ply serving target use
singles awareness
sinus headache infection pain
sippy cup
sit com
sitcom dad family plot rerun
sith apprentice artifact empire holocron lord magic master temple
sitting duck room
situation room
six pack
sixth form former grade grader period
sixty nine nining
size difference kink queen
sizzle reel
skate board park punk ramps shoes shop
skater boi boy dude skirt
skating rink
skee ball
skeleton archers army costume crew key king knight mage warrior
sketch artist book club comedy pad show
sketchy bar guy motel neighborhood part shit
ski boots cap glasses goggles instructor jacket lesson lift lodge mask pants pass pole resort slope trip
skid mark
skill book cap check description evolution level list point rank ring shard slot stone tree
skim milk
skin cancer care cells changer condition contact flick graft hunger mag rash suit tag test tight tone walker
skinny jeans latte pants tie
skip ahead button class rope school
skipped ahead class school
skipping class rope school stones
skips class
skirting board
skull cap
sky bar box bridge diver diving high line lounge pirate scraper ship walk
skylight window
skype call date name session
slam dunk dunked poetry
slap bass bet bracelet fight happy shot stick
slash fic fiction
slasher film flick movie
sled dog
sleep aid apnea dep deprivation disorder mask mode number pants paralysis regression rumpled schedule shirt shorts study talk talking training walk walker walking
sleepaway camp
sleeper agent car cell hit hold
sleeping around bag beauty curse dragon draught gas mat pad partner pill pod potion spell
sleepover party
sleeve tattoo
slept around
slide deck projector show
sliding door
slime ball core girl king mold monster trail
slinky toy
slip dress road slide
slipper socks
slippery slope
sloppy joe seconds
slot car machine
slow build burn clap cooker dance dancing jam lane motion song
slumber parties party
slurpee machine
slush fund pile
slushie facial machine
slut shame shamed shaming
small business businesses claims fry potatoes print screen talk town
smart arse ass board car casual cookie fridge home house jacket mouth phone screen speaker watch
smarty pants
smear campaign
smog alert check
smoke alarm bomb break detector grenade inhalation machine pellet ring screen shop signal spot
smoking area break gun hot jacket section shelter
smoothie king
smug asshole bastard git grin smirk
snack aisle bag bar cake cup food machine pack run table
snail mail pace
snake bite charm charmer oil pit plant skin summons venom
snap chat chatted story
snapping turtle
snare drum
sneak attack peek
sneaker shoes
sneaky git
sniffer dog
sniper nest rifle scope
snooze alarm button fest
snow angel bank blower board boarding boots bunny cap chains cone cover drift elf flurries flurry fort globe goggles job leopard machine melt mobile pants pea plow shovel squall storm suit tire white
snowy owl
soap box bubble dish dispenser opera scum star suds
sob fest stories story
soba noodles
sober coach companion
sobering charm potion spell
sobriety checkpoint chip coin test
soccer ball camp cleats coach dad field game goal jersey match mom player practice shorts star team
social anxiety battery butterfly care climber construct contract cue distance distancing drinker event experiment justice life media network networking pariah science secretary security services skills studies suicide work worker
sock bun drawer feet monkey puppet
soda bottle bread fountain jerk machine pop water
sofa bed cushion
soft ball block boi butch cap center copy core drink focus launch palate play porn pretzel reboot rock sell serve shell skills spoken spot taco target tissue top toy
softball bat game league practice team
software company developer engineer program update
solar array battery cells charger eclipse energy farm flare lights panel plexus power powered radiation sail storm system wind year
soldier pill
sole custody
solitary confinement
solo act activity adventurer album artist career class cup dance leveling mission play player project quest queue show song tour travel trip
sonic blast boom cannon device emitter gun scream screwdriver shower weapon youth
sonogram picture
sophomore slump year
sorority girl house sister
sorting ceremony hat
soul bond bonded bonding bound brother calibur contract core crushing eater energy food fragment gem king land link mage magic mark mate music name patch power realm reaper ring sea searching sense shard sister skill society space stone sucking train
sound bar barrier bath bite board booth byte card check desk effect engineer four guy machine mixer nin ninja play proof proofing stage studio system tech track village wave
soundproof booth room walls
soundproofed room
soup bowl kitchen ladle spoon
sour cream patch
source code
sous chef
souvenir shop
soy latte milk sauce
spa music treatment weekend
space age alien bar battle blanket bun cadet cake camp captain command cowboy craft dad debris dock dust elevator exploration fleet fold force gun heater hero hopper invaders jam jump junk key lane lasers magic marine mom monkey mountain nerd ninja opera pirate port prison probe program race ranger rock ship shuttle station stone suit travel walk war warp whale
spaghetti bolognese squash strap western
spam call called email filter folder text texted texting
spanish class club teacher
spanking bench kink
spare bedroom change key room tire tyre wheel
spark plug
sparkler stick
sparkling cider water
sparring mat match partner ring session
spatial ring
spawn camp point rate timer
speaker phone system
special ability agent attack branch delivery edition education effects forces needs ops sauce skill snowflake teams victims
spectator mode sport
speech bubble impediment pattern therapist therapy writer
speed bag boat boost bump camera chess date dated dating demon dial dialed dialing force freak healing limit metal mirage potion ramp read reader reading round run skater skates skating test trap trial type walk walked walking
speeding car ticket
speedster metabolism
spell blade book breaker caster casting check checked checker circle component craft creation damage form formation formula list matrix model scroll shield slot sword work
spelling bee test
sperm bank count donation donor sample whale
spermicidal lube
spice latte rack
spider bite bot boy demon hero kid legs monkey people person plant powers queen sense silk stuff suit venom web
spidey sense suit
spike heels
spin bike bowler class classes cycle doctor kick move
spinach dip
spinal column cord damage fluid injury tap
spinning class top
spiral bound fracture notebook staircase
spirit animal beast board bomb coin core detective energy fingers form fox guide gum herb king level magic pill realm ring root sense shop stone sword tool vein walker weapon week wolf world
spiritual advisor beast core cultivation energy herbs journey power pressure root sense weapon
spit ball bubble roast roasted shine
split custody decision ends lip pea personality screen second
spoiler alert warning
sponge cake
spoon rest
sport coat mode utility
sports bar bottle bra car center channel desk drink equipment fan field hall jacket jersey medicine news page section socks team
spot light
spotted dick
spray tan
spread sheet
spreader bar
spring break chicken cleaning court fling formal game mattress quarter roll semester training
sprinkler run system
spy agency bots bug cam camera craft drone film games gear hole kids master movie network novel plane ring satellite school skills stuff thriller ware
squad captain car goals leader mate room
square footage
squash bottle court racket
squat rack thrusts
squeak toy
squeaky toy
squirt gun
stab vest wound
stadium lights
staff bathroom canteen entrance kitchen lounge meeting member nurse party quarters room sergeant table writer
staffroom room
stag night party weekend
stage blood clothes combat costume craft crew direction dive dived diving door dove four fright kiss left light lighting magic magician makeup manager mom name outfit parent persona play presence production right school set show three whisper
stair case climber gate master rail
stakeout van
stalker behavior tendencies vibes
stamina bar cost points pool potion regen regeneration
stand ins mixer
stand-up comedian comedy comic guy routine
standardized test
standing desk invitation lamp order ovation
standoff ended
stanley cup knife
staple gun remover
star anise athlete attraction base chart cluster crossed cruiser date destroyer drive drop field fighter fish fleet gate gazing jump light lord map pitcher player power pupil quality quarterback reporter screen shaped ship shot sign spangled stickers struck student system treatment trek turn wars witness
starbucks barista card coffee cup line order run
starfleet academy cadet captain command engineer headquarters intelligence medical officer personnel regulations uniform
staring competition contest match
stark expo industries internship phone tech tower
starship captain
start menu screen
starter gear home kit pack pistol town weapon zone
starting area block class equipment line lineup pitcher price town village zone
startup capital company money
stasis box cell chamber charm field pod spell tube
stat block bonus bonuses boost growth increase menu page point screen sheet
state capitol championship college fair finals highway line park police school senator trooper university
station chief house wagon
stationary bike
stats screen
status ailment bar condition effect message page point quo report screen symbol update window
statutory rape
stay cation tuned
std test
steak dinner house knife pie sandwich
stealth attack bomber boots check field jet mission mode ops ship skill suit tech training
steam iron punk room tunnel vent
steamed bun
steel drum
steel-toed boots
steering column committee lock wheel
stem cell
step aerobics brother child children cousin dad daughter father kids ladder mom mommed mother mum parent sibling sister son stool team
steroid use
stick blender drive shift
sticker book chart price sheet shock
sticking plaster
sticky bun fingers labels note tape toffee
stiletto heels
sting ray
stinging nettle
stink bomb bug
stir fry
stock answer boy broker car character exchange footage image market option photo pile portfolio pot price room tips
stockholm syndrome
stocking filler stuffer
stolen base car
stomach ache acid bug butterflies content cramps drop flip flu knots lurch muscle pump ulcer virus
stop light sign watch
storage bag bin box cabinet closet container crystal facilities facility heater locker lot ring room shed space unit
store bought brand clerk closing credit cupboard detective employee front hours keeper manager room window
storm blade born caller ceiling cellar chaser cleaner cloud damage door dragon drain front giant god kage king lord mage magic sewer shadow shelter surge system trooper warning watch water window
story arc board book element hour idea line mode quest teller telling
straight answer bangs boy couple edge flush friend girl guy iron jacket people porn razor sex shooter talk
strap-on dildo harness
strapless bra
strategy game
strawberry blond blonde daiquiri
stray cat dog kitten
streamers balloons
streaming platform service site
street art cleaner clothes corner cred dance drugs fair fight fighter fighting food gang kid lamp legal level light meat name parking party performer preacher race racer racing rat samurai sign smart sweeper team vendor
strength stat training
strepsils packet
stress ate bake baked baking ball clean cleaning cry crying disorder dream eat eating fest fracture free headache hives hormones induced knitting level lines management nap position relief reliever response smoking test toy
stretch limo limousine
strike breaker force pay price team three zone
string bag bean bikini cheese light orchestra quartet section theory
strip chess club cluban joint lighting lights mall mine mining poker pool search searched show steak tease uno
stripper heels
strobe light
structural damage engineer engineering integrity
stud earrings
student accommodation athlete body card center council debt digs discount driver government handbook housing loan lot lounge nurse parking president services teacher union visa
studio album apartment audience exec executive flat ghibli lights lot musician session space system
study abroad break buddy date group guide hall notes partner period session
stuff happens
stuffed animal bear bunny crust dinosaur dog penguin rabbit shirt toy wolf
stumbling block
stun baton grenade gun lock setting
stunning spell
stunt casting coordinator crew double driver team woman work
stupid git
sub basement class commander conscious contract dermal dom drop level light machine par plot sandwich shop space system teacher woofer zero
subject header line
submachine gun
substitute teacher
substitution jutsu
suburban dad hell home house housewife life mom neighborhood street
subway busker car entrance grate line map pass performer platform rat ride sandwich sandwiches stairs station stop system tile train tunnel
sucker punch punched
sudden death
sugar babies baby bowl coat coating cookie crash cube daddies daddy free glider high intake levels mama momma mommy packet pill plum rush skull snap substitute
suicide attempt bomber bombing hotline mission note pact prevention risk run squad vest watch
suit jacket
summa cum
summer break camp court dress fae fling holiday intern internship job olympics program reading romance school session solstice vacation
summon scroll
summoned beast creature hero
summoning charm circle contract jutsu magic ritual scroll spell
sumo suit wrestler
sun bather beam bed block burn catcher deck dress dresses elf flare glasses god hat lamp lounger roof room salutation salute screen shower spot tan visor
sunday league lunch papers roast school
super blood bowl computer cut fan food friends gay genius glue glued gluing group hearing heated hero heroes human league mario market max model moon nintendo nova power saiyan secret senior sense serum size sized smash smeller soaker soldier speed spies spy star store strength suit sunday team villain weapon
super-hero name
superfood smoothie
superhero business cape comic complex costume duties gig identity landing life movie name origin pose shirt stuff suit team underwear work
superiority complex
supermarket trolley
supervillain lair name team
supply closet room teacher
support animal beam bra class dog group hero hose network staff structure system
supporting actor actress cast character role
suppressing fire
suppression field
suppressive fire
supreme court
surf board club instructor lesson lifesaver lifesaving shop
surfer boy dude hair
surge protector
surgical consult floor gloves intern mask resident scrubs steel strike tape team ward wing
surprise attack parties party quiz visit
surrogate father mother
surround sound
surveillance camera detail drone equipment feed footage photo state system tape team van
survival game gear guide horror instinct kit knife mode rate skills suit training
survivor guilt
survivor's guilt
survivors guilt
sushi bar place roll
suspect list
swaddle blanket
swag bag
swan dive dived diving
swat gear team truck van
swear jar
sweat band lodge pants pit shirt shop stain suit
sweater paws sleeve vest weather
sweet potato sixteen spot tea tooth
swim cap coach meet practice shorts suit team top trunks
swimming coach costume goggles lesson pool team trunks
swine flu
swing dance dancer dancing door music set shift state top vote
swipe card left right
swiped left right
swiping left right
swiss cheese
switch blade hitter
swivel chair
swizzle stick
sword arm art belt cultivator energy fight fighting fish form god heart hilt intent lesson light master mastery play practice saint sect skill spirit stance strike style swallower technique training work wound
system apocalypse crash energy error interface menu message notification prompt reboot restore shock shop store update voice window
tabby cat
table lamp top
tabletop game rpg
tabloid fodder headlines magazine reporter stories story
taco bar bell night place salad shell stand truck tuesday
tactical advantage analysis belt display gear knife officer pants retreat station suit team training vest
tag along team teamed teaming
tagged along
tagging along
tags along
tai chi
tail end gate gated gating light
tailed beast
tailgate parties party
takeaway box boxes coffee curry menu
takeout box boxes container food menu
takes five
taking five point
talent agency agent contest pool scout show tree
talk radio shit shop show smack therapy
talked shit smack
talking heads points shit shop smack stick
tall order
tamagotchi pet
tan line
tank build class engine top
tanker truck
tanning bed salon
tap beer dance dancer dancing house room root shoes water
tapas bar
tape deck dispenser measure player recorder
tar pit
tardy bell slip
target acquisition audience bag demographic dummy employee lock market practice range run
tartar sauce
task bar force master
tasting menu
tater tot
tattie scone
tattoo artist gun ink job parlor shop sleeve studio
tavern brawl keeper owner wench
tax advice bill bracket break code deductible deduction dollars evasion exempt form fraud haven lawyer payer purposes rate records return season shelter
taxi cab driver fare light rank ride service stand
tayto crisps sandwich
tea bag break cosy kettle lady leaf light towel trolley
teacher's assistant lounge pet
teachers' lounge
teaching assistant
teal green
team bonding building bus captain chat dad dinner doctor dynamic effort huddle jacket leader mate meeting members mom morale name player practice spirit sport work
tear duct gas jerker sheet stain streaks track
tech billionaire bro company crew genius giant guy industry level mogul neck priest savvy specialist startup stuff support team tree week wiz
techno beat music
tectonic plate
teddy bear
tee ball shirt
teen angst center drama fiction heartthrob heroes idol magazine mom movie people pregnancy romance show spirit titans vogue wolf
teething baby biscuit ring
telephone booth box pole
teleportation ability array circle device formation magic pad platform portal scroll skill spell stone
telly remote
temp agency file job secretary tattoo work
temper tantrum
temperature play
temporary tattoo
tennis ball bracelet coach court elbow lesson match player pro racket shoe skirt whites
tension headache
tent city flap pole
tenth grade
tenure track
tequila shot sunrise
term paper
terraced house
terraforming equipment project
terrible twos
terrorist attack cell group organization plot threat
test anxiety audience drive pilot prep result run score strip subject tube
testicular cancer
tetanus shot
tether ball
text adventure alert bubble chain conversation exchange log message notification speak speech thread tone
thai food
thanksgiving break dinner parade turkey weekend
theater geek kid seat
theatre kid nurse
theme music night park party song tune
therapist's office
therapy appointment bill dog group room session speak
thermal socks
thermos flask tea
thermostat dial
thesis advisor defense paper
thigh gap highs holster
think piece tank
third base date degree grade grader hokage leg party period person rail shift strike string trimester wheel wheeling world year
thong tan
thousand-yard stare
three pointer
threw shade
thrift shop shopping store
thrift-store find
throne chair room seat
throw backs blanket pillow rug shade
throwback playlist thursday
throwing arm axe knife knives range shade star
throws shade
thumb drive print ring stick tack war wrestle wrestling
thunder bird blanket cats clap cloud dome god jacket mage storm thighs
tick bite
ticker tape
ticket barrier booth counter holder inspector machine office price sales stub tout
tidal wave
tide pod pool
tie dye dyed dyeing
tie-dye top
tiger balm cub lily mom pit print shark stripe
tight end jeans knit rope
tighty whities
tiki bar
tiktok dance video
tim tam
timber wolf
times square
timing belt
tin foil opener
tinker bell toy
tip jar sheet
tipping point
tire gauge iron marks pressure shop swing track
tissue paper
tit job
title belt card defense fight loan match page role screen sequence song track
toaster oven strudel waffles
tobacco shop
toddler tantrum
toe curling hold jam nails ring socks tag touch
toffee pudding
toga parties party
toilet bowl break brush cubicle humor lid paper ring roll seat stall tank
toiletry bag
toll booth bridge free plaza road
tomato ketchup sauce soup
tommy gun
toner cartridge
tongue bath depressor fucking lashing piercing ring stud tied twister
tonic water
tonka truck
tony award
tool bag bar belt box kit shed
tooth brush fairy gap paste pick whitening
toothbrush holder
toothpaste cap tube
top brass bun bunk coat dog dollar drawer floor forty gear gun hat knot loader marks model notch priority score scorer secret shelf student surgery ten tier
torn jeans
tornado alley drill shelter siren warning watch
torrent download
tortilla chips
tory boy
tote bag
touch base feely football lamp pad screen starvation starved tone type typing typist wood
touchdown dance pass
touched base
touching base
tough act break call cookie crowd guy love luck nut shit
tour bus coach company dates group guide life manager
tourette's syndrome
tourist attraction class season shop town trap visa
tow bar cable line rope truck
towel animal bar rack rail
tower block floor
town car council hall house
tox report screen
toxic chemicals environment family friend fumes gas masculinity positivity relationship shock sludge trait waste
toxicology report
toy airplane aisle bin box car chest dinosaur drawer drive gun plane poodle robot shelf shop soldier store story sword trains truck
track changes coach field jacket lighting lights list listing marks meet mix pants practice record shoes star suit team
tracker jacker
tracking app chip device number shot spell system
tracksuit bottom top
tractor beam pull supply trailer
trade agreement center chat deal federation goods hub ins offs paperback route school secret ship show skill station tower war winds
traffic accident cam camera circle cone control controller cop court helicopter island jam lane light noise patrol report stop ticket violation warden
trail blazer map marker mix rations ride
trailer hitch home park trash
train car carriage conductor crash delay driver fare journey platform ride set station ticket times track wreck
trainers socks
training arc area bra camp dummies dummy exercise facility gear ground mat montage pants partner post program regimen room schedule session simulation simulator video wheel
tramp stamp
tranq dart gun
tranquilizer dart gun
trans boy fat flag girl guy kid people person rights student woman women
transfer student
transformation jutsu
transit van
transition year
translation app magic matrix software spell
translator app implant microbes
transmission fluid
transporter accident beam buffer chief console lock malfunction pad pattern platform range room signal
trap door
trash bag basket bin chute compactor fire heap mammal mouth panda pickup pile talk talked talker talking truck
trauma bay bond bonded bonding center counselling counselor dump dumping induced kit nurse response shears surgeon survivor team therapist therapy victim ward
travel agency agent arrangements bag ban blog brochure card case companion documents guide insurance iron itinerary magazine mug pillow plans sick sickness size visa
tray table
treasure chest hunt hunter map room trail trove
treat bag yourself
tree climbing farm fort frog house hugger hugging lighting lights limb line lot nuts sap skirt stand surgeon swing topper trimming trunk
treehouse ladder
trench coat
triage area nurse tent
trial basis period run
tribal council
trick arrow mirror question shot
trickster god
tricycle bell
trig class
trigger discipline finger guard happy point warned warning word
trip advisor hop wire
tripping balls
trivia game
trojan horse virus
troll account bridge doll farm online
trophy cabinet case husband room wife wives
trouser leg
truant officer
truck bed bomb driver driving stop
trucker cap hat
true believer colors crime form mate name neutral north self
trundle bed
trust building exercise fall fund issues
truth bomb circle compound potion seeker serum spell
try hard
tsunami warning
tubal ligation
tube line map ride sock station steak stop top train
tuck shop
tumble dried drier dry dryer
tumblr blog girl post
tummy ache bug rub tuck
tuna casserole melt salad sandwich
tunnel vision
turbo charged laser lift
turbolift doors
turf toe war
turkey bacon baster burger club dinner jerky leg sandwich sub vulture
turn lane offs ons signal stile
turning point
turnstile hop
turtle neck shell
tutorial area dungeon fairy level mode quest video zone
tux jacket rental
tuxedo cat rental shirt
tweety bird
twelfth grade
twelve steps
twilight zone
twin bed
twist tie
twitter account feed followers handle thread war
typing bubble class
typo ridden
tyre bar iron marks pressure tracks
u-haul truck
uber app driver eats pool ride
udon noodles
ugg boots
ugly cried cry crying duckling laugh sob sobbing stepsister sweater tie truth
ultimate fighting frisbee weapon
ultra ball
ultrasound appointment image machine photo picture technician wand
ultraviolet light
umbrella stand stroller
unarmed combat
unboxing video
undead army creature dragon horde mage minion warrior
under arrest dog
undercover agent assignment cop detective mission officer operation work
undercut fade
underground band base bunker carpark city club complex facility fighting garage hero lab lair parking railroad rapper shelter station train tunnel
undertow warning
underwear drawer model
underwire bra
undo button
unforgivable curse
uni friends halls mates
unicorn frappuccino
universal constant credit healthcare language remote sign studios translator
unleaded gas
unlocking charm
unmarked car van
uno card game reverse
unpaid bills intern internship leave overtime rent
unprotected sex
unseelie court
upper class
uppercut punch
upright piano
uptown girl
urban decay dictionary fantasy legend myth planning sprawl
urgent care
urinal cake
urine sample test
usb cable charger cord drive key port stick
used car
user account agreement friendly interface manual name profile
ute tray
utility belt closet room
vac suit
vacancy sign
vacation clothes home house mode package pay photos pictures plans rental request spot
vaccine card
vacuum bag bed cleaner flask packed seal sealed suit tube
valedictorian speech
valedictory speech
valentine's card dance date dinner gift
valentines card
valet guy key parking service stand ticket
vampire army attack baby bar bat bite blood book clan council coven diaries family fangs fiction government healing hearing hunter hypnosis king kinky lord lore mate movie nest novel politics princess queen romance senses sex slayer society speed squirrel strength stuff teeth venom vision
vanilla bean candle coke extract ice latte milkshake pudding scent sex shake wafers yogurt
vanity plate project
vantage point
vape cloud juice pen shop
varsity football jacket team
vegas show strip wedding
vegemite sandwich toast
vegetative state
veggie burger platter tray
velcro shoes strap
velvet rope
vending machine
venetian blinds
vengeance demon
venture brothers capital capitalist
venus flytrap
verbal abuse diarrhea sparring vomit
vespa scooter
vest top
vet bill clinic school tech visit
vibe check
vibranium arm shield
vibrate mode
vibrator setting
vice captain cop detective grip principal squad
vicious circle cycle
victim blaming card complex mentality profile support
victoria sponge
victoria's secret
victory dance dinner lap party pose royale sign speech
video blog call camera cassette chat clip conference conferencing diary doorbell editing essay evidence feed footage game link log message nasty phone player poker projector recorder rental screen shoot shop store surveillance tape village wall
vietnam vet veteran war
view finder port screen
viewing room
vigilante activities activity gear justice life name persona stuff suit work
village fete green hall
villain arc attack group lair monologue name origin song speech
vintage car clothes clothing dress shop store tee wine
vinyl album booth collection flooring gloves record seat siding sticker tablecloth tile
vip area booth guest list lounge pass passes room seats section table ticket treatment
viral post video
virtual assistant machine reality world
virus scan
vision board
visitation rights
visiting hours
visitor badge center pass
visitor's center chair log pass
vital sign stats
vitality stat
vitamin pill supplement water
vlog camera
vocal adrenaline booth chords coach cord exercises fry lesson line range rest run solo stims track training
vocational school
vodka bottle coke cranberry lemonade martini redbull sauce shot soda tonic
voice acting activated actor actress box call changer chat command control crack lessons mail memo message note recognition recorder text
voicemail message
volleyball court player team
voodoo doll
wading pool
waffle cone house iron maker
waist band trainer
wait list listed staff
waiting area game list room
wake-up call
walk ins outs throughs
walk-in appointment clinic closet cooler freezer fridge shower wardrobe
walkie talkie
walking boot cast cliche dead disaster frame stereotype tour wounded
wall art clock flower hanging outlet paper papered sconce sex sit slam socket street unit
wallet chain
walmart bag greeter run
wand arm core fire holster light lore maker motion movement permit shop tip waving weighing wood work
wandless magic
wank bank material
war axe band camp chest chief college council crime criminal cry dog drums effort fighter footing game god golem hammer hero heroes machine mage memorial movie museum orphan paint path profiteer room ship stories story table torn vet veteran widow wound zone
ward boss breaker breaking line nurse round scheme sister stone
wardrobe malfunction
warehouse district
warm compress light
warming charm
warning bell label light shot sign siren system
warp bubble capability capable coil core drive engine factor field gate jump nacelle physics pipe plasma point signature speed stabilizer storm theory trail travel tunnel
warrant search
wash bag
washing line liquid machine powder
waste basket bin disposal management
watch cap dog list parties party
water balloon bed bender birth bottle breathing cannon cooler damage dispenser elemental feature fight filter fountain gun heater hole level line logged mage magic main mark meter park pistol polo pressure purifier shed ski skiing slide softener sports supply table taxi torture tower treatment weight wheel wings
watering hole
waterworks moment
wax paper play
wayne enterprises gala manor tech
weak link point sauce spot
weapons array bag belt cache charge check deal dealer expert fire lab locker manufacturer master officer rack range room shop specialist system training
weather advisory app balloon channel forecast front girl guy pattern report satellite station system vane warning witch
web address browser cam chat comic design designer developer fluid grenade host line novel page search serial series shooter site slinger slinging swinging toons traffic wings
wedding album arch band binder blog cake chapel colors coordinator crasher dance date dress dresses favors favours feast gift guest invitation invite magazine magic march night party photo photographer picture planner planning plans prep present reception registry ring season shop shower singer song speech stuff suit tackle toast venue video vows website weekend
wedge heels sandals
wee bairn dram lad lass
weed brownie dealer eater killer pen shop smoke whacker
weekend bag getaway plans trip warrior
weigh station
weight belt bench class gain lifter lifting limit loss machine rack room set training vest watchers
weighted blanket
weiner dog
welcome basket mat party wagon
welding mask
wellington boots
welly boots
went apeshit ballistic clubbing commando dark feral live nuclear offline online rogue solo undercover viral
were wolf wolves
werewolf alpha bite blood book boyfriend costume curse form gene healing hearing hunter hybrid instinct lore mate movie pack romance senses shit speed strength stuff venom
wet bar blanket cat dream floor food hair nap noodle ops room sand spot suit willie willy wipe work
whale noises shark song watching
wheel barrow chair drive spin
wheelchair access basketball ramp van
wheelie bin
whipped cream
whirly gig
whiskey bottle dick glass neat shot sour tumbler
white board chocolate christmas claw collar elephant girl gold guilt guy hat knight knuckle knuckled lie mage meat noise paper picket privilege pudding russian sneakers supremacist tank tee trash van walker
white-collar crime prison
whiteboard marker
whole foods milk
wi-fi connection network password router signal
wicker basket
wide receiver screen shot
wiener dog
wife beater guy material
wii fit remote sports
wild card child fire guess hunt magic mushrooms pokemon ride swing turkey west
wildlife biologist documentary photographer preserve refuge reserve
willow tree
win streak win
win-win situation
wind advisory affinity arrow attack blade breaker chakra chill chime element elemental farm god gust mage magic power resistance scar screen shear sock spell tunnel turbine type
windbreaker jacket
window blinds box display dressing frame ledge pane seat shopper shopping sill
wine bar bottle cellar charm cooler country fridge glass glasses gums list mom opener rack snob stain tasting
wing beat bone chair commander kink leader mirror nut oil pair sauce span suit tip woman
winged eyeliner
winning streak
winter break court fae formal knight lady queen soldier solstice sports tires tyres
wire cutters fraud hanger mesh rims tap tapped transfer
wire-rimmed glasses
wireless charger headphones mouse network
wisdom stat teeth tooth
wise ass crack guy
wish fulfillment list
witch's hat
witness box list protection stand statement tampering
wizard beard chess cop council hat robes rock school spells staff tower war
wizarding bank britain chess community council england families family government history law money photo public robes school society space village war wireless world
wolf bane bite blood born boy brother child cub demon den dog ears form girl god hat healing hour howl hunt hunters hybrid instinct kin lord mate mode moon pack pelt people pup queen self sense shifter side snout speed spider spirit summons tail totem venom whistle whistled wood
wolverine claws
women's shelter studies
wonton soup
wood burning carving chip chipper element elf elves fire glue golem land nymph paneling pellet pile pulp ranger release shop smoke sprite stain stove working
wooden bullets
wool hat
woolly hat jumper
word association choice count doc document games play processor salad search searches vomit
work bench boots buddy clothes colleague crush drinks email environment ethic event experience flow force friend gloves hours husband load mode night order outs party permit phone place release schedule shift shirt shop space station study stuff surface table trip truck uniform vest visa voice week wife
working class girl lunch order theory
workout bench buddy clothes gear playlist room routine video
world announcement bank boss bosses building champion championship class cup domination ender ending energy famous first government history hopping hunger leader map music news order peace premiere quest record saving series spirit studies tour tree view walker war weary
worm hole
worst case nightmare
worst-case scenario
wound dressing
wrap dress party ups
wrapping paper
wrecking ball crew yard
wrestling champion coach mat match moves practice singlet team
wrist shot
write offs ups
writing assignment prompt
x-ray machine tech vision
xbox controller game live
yacht club
yada yada
yankee swap
yard duty line sale stick waste work
year book eight eleven group nine seven ten
yearbook committee photo picture quote
yell fight
yellow cab card lab line
yer wan
yield sign
yoga ball breathing class instructor mat moves pants pose position retreat studio teacher
yolo life
yorkshire pudding terrier
young adult avengers justice master mistress offender
youth center club group hostel offender pastor worker
youtube channel comments star tutorial video
zebra crossing
zero calories chance chill effort fucks gravity hour point sum tolerance waste
zip code drive file line lined lining tie tied
zip-lock bag
zip-up hoodie
ziploc bag
zipper pocket pull
zit cream faced
zombie apocalypse attack game horde land makeup mode movie outbreak plan survival virus walk
zone defense
zoo animal keeper trip
zoom call class lens meeting
zoot suit
`;
