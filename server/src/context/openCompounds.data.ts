/**
 * Open compounds and set phrases of today, a first word and those that follow it, one first word a line. Books before 1930,
 * from which the context models learnt, hold few of them, and so would have other words there. Source: our own list.
 */
export const openCompounds = `
accent wall
access code
acid wash
acid-wash jeans
acrylic nails
active wear
address bar
afghan blanket
after shave
air bag base bed bubble conditioner conditioners conditioning duct ducts fare filter force freshener fryer guitar hockey horn hostess kiss lock marshal mattress miles pocket purifier quality quotes raid recycler strike supply support tank time traffic vent vents
airline food
airlock door
airplane food mode
airport food
alarm clock code
all-wheel drive
allen key
almond butter milk
alphabet soup
aluminum foil
american cheese
angel food
angel-food cake
animal crackers print
anime fan
ankle boots brace bracelet monitor socks
answer sheet
answering machine service
answerphone message
apartment block building complex
app store
apple butter cider juice pie sauce slices store watch
arcade machine
area code rug
arm rest
armani suit
army boots jacket
arrow key keys
artificial gravity insemination intelligence sweetener sweeteners
ass hat pocket
asteroid belt
athletic shorts socks tape wear
atm machine
attic stairs
audition tape
augmented reality
auto body complete correct loader parts pilot repair shop tune
automated message
autopilot mode
autopsy table
aviator glasses shades sunglasses
avocado toast
axe body-spray
baby barrettes bird blanket blue blues book boomer boomers bottle boy brother bump cage carrier carrots daddy doll dragon dyke face fat fever food gate gay girl grand hairs mama monitor name names oil photos picture pictures pink powder seat shampoo shower sister sitter sling steps talk wipe wipes yoda
back deck door patio pocket porch up yard
backspace key
backup dancer dancers drive generator plan singer singers
bacon sandwich
bad coffee
bag job
bagel bites shop
bagged salad
baggy jeans
baked beans potato ziti
baking dish powder sheet show soda tray
balance sheet
ball cap
ballerina bun
ballet bun flat flats shoes
banana bread chips clip peel republic split
band room shirt
bank job
banking app
banquet table
bar brawl code crawl exam fight food graph hopping mat mitzvah snacks stool tab tender tools top
barbecue sauce
barbed wire
barf bag
baseball bat cap caps card cards field furies game glove hat jersey metaphor mitt player team
basement apartment
basketball shoes shorts
bath bomb mat robe room rug salts slippers towel tub
bathing suit
bathroom break cabinet counter door floor mirror pass scale sink stall tile
battery acid life pack power
battle drive mode
bay door window
beach chair house towel
bean bag burrito dip sprouts
bean-bag chair
bean-pea jacket
beanie baby hat
beast mode
beauty blogger
bed bath bug frame hair head linen sheet side spread
bedroom door window
bedside lamp table
beef jerky patty stew
beer can cap glasses
belly button chain dancer flop laugh ring rub rubs shirt
belly-button ring
belt buckle loop loops
bento box
bespoke suit
best-before date
big screen
big-boy pants
big-screen tv
big-top top
bike basket shorts
biker bar boots chick gang jacket
bikini body bottoms line top wax
bin bag liner
bird bath call feeder
birkenstock sandals
birthday cake suit
black beans coffee hat hoodie jeans pepper screen tie
blackout curtains
blanket burrito fort pile
blast door
bleach blond blonde
blog post posts
blood bag drive orange sugar
blow dry dryer job out
blu-ray player
blue check cheese jeans screen tick tooth
bluetooth earpiece headset speaker
blunt bangs
blush brush
board shorts
boarding house
boardroom room
boat shoes
bobble hat
bobby pin pins
body armor armour art bag bags blow butter cam camera check clock count double glitter guard hair heat horror image language lotion modification mods odor odour paint piercing pillow search shop shot shots slam spray suit swap temp temperature type wash
bodycon dress
boiler room
bok choy
bolo tie
bologna sandwich
bomber jacket
boob job
book bag case jacket shelf
boom box mic stick
boot job knife socks
bootcut jeans
booty call calls shorts
borrowed hoodie
boss bar key
bossy pants
bottle blonde cap opener service
bottom drawer
bow tie
bowl cut
bowler hat
bowling shoes
box bed cutter dye fan spring
boxer briefs shorts
boxing ring
boy shorts
boyfriend jeans
bra clasp cup hook size strap straps
brain fart food freeze
bralette bra
brand deal loyalty name new
bread aisle basket bowl crumbs knife maker stick sticks
break room
breaker box
breakfast bar buffet burrito cereal club food island meeting nook sandwich taco
breaking news
breast milk pocket
breath mint mints spray
breeze block
brick phone wall
bridal party shop shower suite
bridesmaid dress dresses
bridesmaid's dress
briefing room
bro code
broom closet
brown sauce sugar
brownie batter mix points sundae
browser window
brussel sprouts
brussels sprouts
bubble bath gum machine tea wrap
bucket hat
buffalo wings
bug-out bag
building code
building's code
bulkhead door
bulletin board
bum bag
bundt cake
bunk bed
bunny costume ears hill hop rabbit slippers suit
burger bun joint king
burglar alarm
burner account email phone phones
burnt orange
bus boy
busboy tray
business casual suit
busy signal
butt cheek crack dial hurt load plug slap
butter knife
butterfly clip knife
button-down shirt
buzz cut
cabin door
cable bill box car channel company guy news package tie ties tv
caesar salad
cafeteria food
cake batter mix
california roll
call back button center centre girl history letters log screening sheet sign time waiting
caller id unknown-number
calorie count
camel coat toe
camera angle bag crew feed flash footage lens phone roll shutter shy
camo jacket pants print
camouflage pants
camp bed chair counselor site stove
can opener
candle holder wax
candy aisle apple bar cane corn floss store wrapper
candy-apple red
canned drive soup
canopy bed
cappuccino machine
capri pants
caps lock
capsule wardrobe
captain's chair
car alarm battery door heater key phone radio window
card table
cardboard box
cargo pants pockets shorts
carpet burn tiles
carrier bag
carrot cake stick sticks
carry-on bag
carving knife
cash bar machine
cassette deck player tape tapes
casting call
casual friday wear
cat bed burglar cafe call carrier door ears eye fight flap food lady litter meme nap person suit toy tree video videos walk
cat-eye liner
caution tape
cavity search
cd case player rack
ceiling fan light panel tile tiles
celebrity chef
celery stick
cell bars block culture damage door mate number phone phone-number phones reception service signal tower wall
cellar door
cereal aisle bar bowl box
chai latte tea
chain link
chain-link fence
chamomile tea
champagne glasses
championship ring
changing bag room table
character screen sheet
charge sheet
charger cord
charging cable dock port station
charity case shop
charm bracelet
chat bot box group log room rooms show window
cheat code sheet
cheddar cheese
cheese board burger cake curds fries grater pizza plate platter puffs stick
chef's hat kiss knife
cherry red
chess board
chest freezer hair pocket
chewing gum
chicken coop curry dance fingers kiev nugget nuggets parm pox salad shit strips tenders tikka wings wire
chicken-noodle soup
chili dog flakes powder
chilli sauce
chimney stack
china cabinet
chinese food takeaway takeout
chocolate bar box bunny cake chip chips croissant fondue frog milk mousse sauce syrup
choker necklace
chopping board
christmas jumper lights sweater
cigarette machine
cinder block
cinnamon roll rolls toast
circuit board boards breaker
city wall
class ring
class-action suit
claw clip machine
claw-foot tub
clay mask
cleaning charm cloth code crew lady product products rota spell spray spree staff supplies woman
cleanup room
clear-framed glasses
click bait
clickbait article
climbing wall
cling film wrap
clip-on tie
clock radio radios
clone phone
close call
closet case door organizer space
closing call
clothes basket hanger horse line peg pin rail
cloud nine server storage
clown shoes suit
club sandwich
clue sheet
clutch bag purse
coat check closet hanger hook pocket rack
cob web
cobb salad
cock ring
cocktail bar dress
cocoa butter
coconut oil water
coffee bean beans break breath cake cart creamer cup cups date filter grinder grounds house machine maker mug order pods pot press run shop stain stirrer table
coin purse
cold brew call pizza
collect call
colostomy bag
combat boot boots gear knife pants
comfort blanket eating food levels movie object show woman zone
command code
comment section thread
comments section
common room
compost bin heap
compression socks
computer bag chair chip class code core crash desk game games geek genius glitch hacker keyboard lab lab-tech monitor mouse nerd program programmer room science scientist screen skills software system technician tower virus voice whiz worm
con job
concealer stick
concert shirt
concrete block floor wall
condiment packets
conference call room
consignment store
console table
construction paper
contact case high info information lens lenses list name number solution sport tracing
content creator warning
control key room
converse sneakers
conveyor belt
cookie crumb cutter dough jar jars monster recipe sheet tin tray
cookies-and-cream ice-cream
cooking class oil show spray
copy cat editor machine paper paste room shop
cordless phone
corduroy pants
cork board
corn chips dog dogs flakes maze nuts syrup
cosplay outfit
costume change contest party shop
cottage cheese pie
cotton ball balls bud candy mouth swab
couch cushion pillow potato
cough drop drops medicine sweets syrup
counter space top
country code
court shoes
cover-up job
cow print
cowboy boot boots hat
cowboy's hat
crab cake rangoon
crack house
cracked phone screen
cranberry sauce
crank call calls
cranky pants
craps table
crawl space
crazy pants
cream cheese pie puff
credit card cards cards-statement check chip chits crunch debt history hours limit rating report roll score union where-due
crepe paper
crew cut neck socks
crime ring
crime-scene tape
crocs guy
crop top tops
cross-body bag
crow bar
crow's bar
crown molding
crying emoji
cuckoo clock
cuff link links
cup cake noodles
cupcake liner wars
curling iron tongs
curly fries
curry powder
cursor blink
curtain call rod
customer care service support
cut-off shorts
cutlery drawer
cutting board curse edge remarks room
cycling shorts
dad jeans
dairy free
dank meme
dark lord mode net side web
dart board
dash board cam
data analyst base breach center chip core drive dump entry mining pad plan point points roaming science set stick stream usage
dating advice app apps history life pool profile scene service show site website
day bed job
dead battery bolt code
decaf coffee
deck chair
decoder ring
deep dive fake fryer state web
deep-dish pizza
delete button key
deli counter meat sandwich
delivery app boy driver fee guy man room truck van
demo tape
denim jacket jeans shorts skirt
dentist's chair
designated drive
designer clothes drugs handbag jeans label
desk chair drawer fan job lamp phone
deviled eggs
dial tone
dialler screen
dialysis machine
diaper bag
dick head joke jokes move pic pics
digital age camera clock display footprint nomad recorder watch
dim sum
dimensional bag ring
dimmer switch
diner food
dining chair room table
dinner date dress jacket party plans rolls rush theater
dipping sauces
direct message messages
director's chair
dirty blond blonde
discord chat server
discount code
discussion board
dish cloth pit rack rag soap towel washer
disk drive
display cabinet
disposable camera phone razor
distress call message
dive bar
diving board pool
dixie cup
doc martens
doctor's bag
dog bed biscuit bowl breath collar crate days door fight food hair lead leash owner park person pile poo run shit sled tag tags treat walk walker whistle
dog-tag chain
doggie bag
doggy bag bags door paddle style
doll house
domino mask
donut hole shop
door alarm bell buzzer chain code dash frame handle hinge jamb knob mat panel prize stop
doorbell cam camera
dorm room window
double bed
double-sided tape
doughnut hole
dr martens
drag brunch king queen queens race show
draw tie
dream board job
dress blues code pants pocket rehearsal robes shirt shirts shoes shop size uniform up
dress-code code
dressing room table
drinking glasses
drinks cabinet machine menu table
drip coffee
drive-thru window
driver's door
drop-down menu
dropbox drive
drug ring screen
drunk dial dials driver driving tank text texts
dry clean cleaner cleaner's cleaners cleaning erase heave hump humping ice land rub run shampoo spell suit
dry-erase board
dryer sheet sheets
drying rack
drywall dust wall
duct tape
duffel bag coat
duffle bag coat
dungeon door key wall
dust bunny cloud jacket mote pan ruffle sheet
dutch braid
duvet cover
dvd box-set case collection player
dwarf food
dye job kit
ear bud buds canal cuff infection muffs phones piece piercing plug plugs protection ring scratches worm
easter basket eggs
easy mode
eating contest disorder
egg beater carton fried-rice hunt nog noodles roll rolls salad sandwich shell timer wash whites
eggplant emoji
elastic waistband
elbow pads
electric blanket blue fence kettle razor
electrical tape
elevator button door
elf hat
email account accounts address alert attachment chain inbox list notification reply server signature thread
emerald green
emergency blanket call room
emoji keyboard
en suite
encryption key
end table
energy ball bar beam blast cell crisis drain drink drinks field level levels reading readings shield signature source spike sword weapon
engagement ring
engine room
english muffin muffins
enter key
entertainment center
entry code
environmental suit
error code message messages
escape key room
espresso machine shot
ethernet cable
evening news wear
evidence bag room
exam paper room
excel sheet spreadsheet
exhaust fan
experience bar
expiration date
expiry date
extension cord
extractor fan
eye appointment bags beams bleach bolt candy color contact cream crinkles doctor drops exam fuck lash level-reading liner makeup mask opener patch roll roller scanner shadow smile socket sore test tooth twitch witness-protection
eyebrow pencil piercing raise ring
eyelash curler
fabric softener
face card cream id lift mask masks paint plate recognition screen shield time wash
facebook account friends group messenger page post profile stalking status
facetime call calls date
facial hair recognition
faded jeans
fairy cake lights
fake blood boyfriend cough dating eyelashes fur girlfriend glasses id lashes laugh leather marriage nails name news passport smile tan
false alarm eyelashes flag lashes nails start
family room
fan blog
fancy dress pants
fanny bag
farmer's market tan
farmers market
farmers' market
fashion blogger choice choices designer disaster faux-pas magazine model police sense show statement victim week
fast asleep-food break food forward friends lane pass talker track travel zombies
fat suit
faux fur leather
fax cover-sheet machine machines number
feather duster pillow
feature wall
fiber optic optics
fibre optic
fighting ring
file cabinet room
filing cabinet
finger food print scan
fingerprint powder reader scanner
fire alarm ant axe blanket chief department door drill elemental engine escape exit extinguisher hazard hose hydrant mage magic marshal nation pit place poker power sale spell station truck wall walls
fire-engine red
fish bowl counter fingers food sauce sticks tank
fishnet stockings tights
fishtail braid
fitness app band tracker
fitted sheet
fitting room
flak jacket
flannel shirt shirts
flash bang drive drive-stick drives fiction flood forward freeze grenade mob photography player point step
flat cap foot iron line mate pack screen screens share sheet top white
flat-pack furniture
flatscreen tv
fleece blanket jacket
flick knife
flight suit
flip chart cup flop flops phone side
floor board boards fan lamp length mat model plan show space tile
floor-to-ceiling windows
floppy disc disk disks
floral print
flower arrangement bed crown girl pot shop
fluffy socks
fog machine
folding chair table
follow request
food allergy baby bank bill blender blog blogger bowl cart chain coloring coma court critic delivery desert drive dye fight group network poisoning porn processor pyramid replicator shopping stall stamps truck
foosball table
foot locker rest stool
football boots fan jacket shirt shorts socks
forest green
fortune cookie cookies
forwarding address
foundation brush
four-wheel drive
fourth wall
frat house
french braid braids bulldog dip doors exit fries fry horn kiss manicure onion-soup press tips toast vanilla
fridge door
fried chicken egg eggs food mushrooms onions oreo pickles rice
friend circle code crush date group list request zone
friends list
friendship bracelet bracelets
front door lawn pocket porch yard
front-facing camera
frosted flakes
frowny face
frozen aisle custard dinner food meal peas pizza section waffles yoghurt yogurt
fruit basket bat bowl cake loops punch roll-up salad snacks
fry basket cook up
frying pan
ftl drive
fudge sundae
full sleeve
full-time job
fun house
funnel cake
fur coat
fuse box
futon mattress
fuzzy socks
gaffer tape
game boy cube
game-over screen
gaming chair
garage band code door opener sale
garbage bag bin can chute day disposal fire truck
garden bed gnome hose salad shed
garlic bread
garment bag
garter belt snake
gas bill can canister cap fire giant grill lamp leak mask masks mileage money pedal pump station stove tank
gas-station food
gate code
gauged ears
gay bar
gel nails
genetic code
gift bag basket
girl code
glass door
glue gun stick
gluten free
go bag
go-go boots
goat cheese
god mode
gold code
golf bag shoes
goodie bag
google alert doc docs drive earth maps search translate
gps coordinates location signal tracker unit
grab bar
graduation cap
graham cracker crackers
grandfather clock
granite countertop
granny panties
granola bar bars
graph paper
graphics card
grass skirt
green beans onions room screen tea
grey hoodie
grid search
grilled cheese
grilled-cheese sandwich
grocery bag bags cart list run shopping store
ground beef control crew floor rules zero
group activity assignment call chat counseling counselling discount dm dynamic effort home hug message name outing photo project projects selfie session sex text therapy thread
grow light
guac bowl
guest bed bedroom house room
gum wrapper
gummy bear bears worms
gun cabinet
gym bag shirt shoes shorts socks suit towel
hack job
hacker group
hair band bow care clip color conditioner curler cut donut dryer dye elastic extension extensions flip gel gloss iron loss metal mousse net plugs product products removal roller salon shirt spray straightener straighteners tie ties trigger wax
halfway house
hall closet table
halloween mask
halter dress top
ham radio sandwich
hand blender cream dryer gesture job lotion sanitizer soap towel
hang dry
happy meal
hard boiled candy cider copy core currency drive drives drug drugs hat light-hologram limit limits liquor mode no pass reset rock science shell stop target time-served ware worker
hard-boiled eggs
hardwood floor floors
harem pants
hash tag
hat hair
hatchet job
haunted house
hawaiian shirt
hazmat boots suit
head band boy butt canon case chef coach cold count game gear girl honcho hunter injury lamp lice lock nod office over-heels pat pats phones rest rush scarf screen shake shot space start tilt trauma trip wound wrap
headphone cord jack wire
health bar food
heart emoji eyes
heart-lung machine
heart-shaped glasses
heat lamp
heavy bag cream
helmet hair
help center desk line
henley shirt
henna tattoo
herbal tea
hidden camera message
high alert beams chair command council definition elf fantasy fashion five five-ing fives-all ground heel heels horse key-low king-of lord maintenance-girl noon priestess road roller school school-sweetheart schooler score street tea top tops treason waisted
high-heeled shoes
high-top sneakers
highlighter yellow
hiking boots
hill top
hip pocket
hipster glasses
hobo bag
hold music
holding room
holo screen
home address button page row screen
honor code
honour code
hooded sweatshirt
hoodie pocket sleeve sleeves string strings
hookup app
hoop earrings skirt
hope chest
horn-rimmed glasses
hospital bed food
hot air-balloon button chocolate cross-bun date dog dogs flash flashes food fudge fudge-sundae girl glue glue-gun key mess pants pink plate pocket pockets rod roller sauce seat shit spot spring springs streak stuff take tip-off toddy topic tub wax wheels wings wire yoga zone
hot-dog bun stand
hot-pink heels
hotel bar door key phone room
house alarm arrest boat call cat coat elf guest hunting key keys mate party phone plant points rules search share shoes slippers
hp bar
hula ring
hummus dip
hunting knife
hyper drive link
ice bath breaker bucket cap chest cream cube cubes dragon fishing giant hockey lolly machine mage magic maker pack planet pop queen rink sheet skates skating spear spell spike storm tea tray wall water
ice-cream cake cone parlor sandwich scoop truck tub
iceberg lettuce
iced coffee latte tea
identity crisis theft thief
ikea furniture
image search
inbox zero
incognito mode
indian food
infinity pool
information superhighway
ink cartridge
inside job
inside-man job
insta story
instagram account feed filter followers model post story
instant coffee message messages noodles soup
internet access browser cafe connection dating fame famous forum friend friends history meme personality porn provider rabbit-hole router search service slang sleuth stranger troll
interrogation room
interview room
inventory screen
ip address
ipod dock nano shuffle touch
iron chef suit
iron-on patch
ironing board pile
jacuzzi jet
jaffa cake
jail phone
jam jar
janitor's closet
jar lid
jean jacket jackets shorts
jeans pants pocket
jello mold shot shots
jelly babies beans donut
jerry can
jet black
job board search
jock itch strap
jorts shorts
judgement call
judgment call
juice bar box boxes cleanse
jump drive suit
jumper cables
junk drawer folder food mail pile shop yard
kale chips
kangaroo pocket
karaoke bar machine
ketchup bottle packet sauce stain
key bearer card cards chain chains-lanyard code code-entry demographic fob grip hole lime note pad party ring rings signature smash stroke witness word
key-card key
key-fob key
key-lime pie
khaki pants shorts
kiddie pool
kids' menu
killing machine
king-size bed
kissy face
kit bag
kitchen cabinet chair counter cupboard door drawer drawers floor island knife knives roll scale scales scissors sink sponge staff stool table tile tiles timer towel window witch
kitten heels
knee brace cap pads socks
knee-high boots socks
knife block edge fight roll sheath wound
knock-off handbag
knuckle sandwich
lab coat
lace bra
ladies' room
lake house
laminate flooring
land-line phone
language model
laptop bag battery case charger keyboard lid screen sleeve speakers top
laser beam cannon eyes focus grid gun hair-removal pointer printer show sight surgery tag
lash extensions
last call
launch code window
laundry basket chute day detergent hamper list machine pile room
lava cake lamp
law suit
lawn chair furniture gnome mower
layer cake
leader board
leather boots couch cuff daddy gloves jacket pants seat seats strap trousers
leave-in conditioner
leftover pizza
leisure suit wear
lens cap
lentil soup
leopard print
lesbian bar
letter box
letterman jacket
lie detector
life jacket
light box bulb fixture meter pollution rail saber sensor show switch year
lime green
line call cook drive
linen closet
link rot
linoleum floor
lint roller trap
lip balm bite filler gloss injections liner lock piercing reader ring scrub service stain stick sync syncing
liquor cabinet
litter box tray
live chat
living area arrangements hell legend proof quarters room situation space wage
loading screen
lobster roll
local news
location data services
lock code screen
locker door room
loft bed
log cabin entry in off on out
login details page screen
long-sleeve shirt
lounge chair pants wear
love seat
low battery key
low-rise jeans
lunch box break date lady line meat money period rush special table tray
lyric sheet
mac cheese
macaroni salad
machine learning machine
mail box room slot
main course menu screen
major key
make-up artist bag chair exam remover sex test
makeup artist bag brush chair counter exam kit mirror palette remover sex table trailer tutorial tutorials wipe wipes
male model
man bun search
mana bar
maple syrup
marble countertop
margin call
marriage bed
marshmallow fluff
martini glasses
mascara streaks tracks wand
mashed potato potatoes
masking tape
mason jar
massage chair table
master bedroom key suite
matcha latte
mattress topper
maxi dress
meal kit plan prep ticket
measuring cup cups spoon tape
meat ball grinder head loaf locker lovers market puppet shield suit
mech suit
media attention blackout blitz circus coverage frenzy liaison mogul outlet player presence storm studies training
medic-alert bracelet
medical tape
medicine cabinet chest
meditation app
meeting room
meme page
memory bank banks card card-reader charm drive foam lane loss spell stick wipe
memory-foam pillow
men's room
menu bar screen
merch table
message board boards history thread tone
messaging app
messenger bag
messy bun
metal detector
mexican food
micro chip
microwave burrito dinner meal oven popcorn
milk carton crate dud shake
mini bar skirt
minor key
mint green gum tea
mint-chip ice-cream
mirror selfie
mismatched socks
miso soup
missed call calls message texts
mission board
mix cd tape tapes
mixed bag message messages
mixing bowl
mob cap
mobile home phone
mom jeans mode
monkey suit
mood board ring
moon boots
mop bucket
morgue room
morning news
morse code
motel room
mother board
mother's ring
motherboard board
motion detector sensor
motorcycle boots jacket
mouse click mat pad trap
movie screen snacks
moving box boxes day truck van
mozzarella sticks
mp-three player
mri machine
mud flats mask room
muffin basket pan tin top
mullet hair
murder board
murphy bed
muscle shirt top
music app
mute button
nacho cheese
nail bed biter clippers file gun polish salon scissors varnish
name badge brand calling drop tag tags
nanny cam
nappy bag
navel ring
navy blue
neck brace kisses pillow tattoo tie
neon green pink yellow
net curtains
network cable drive
neural implant link net network
news alert anchor article broadcast channel conference crew cycle feed outlet outlets report reporter reports site stand station stories story team van
nicotine gum
night job light mode stand table
night-stand drawer
night-vision glasses
nightly news
nine-one-one call
nipple clamps piercing ring
noise complaint complaints machine
noise-canceling headphones
noise-cancelling headphones
nose bleed bridge candy clip dive hair job piercing ring spray stud
notebook paper
notice board
nude photos pics selfie
num lock
number plate plates
nursing bra
oat milk
office chair
old-school tie
olive branch garden oil
onion ring rings
online banking class classes course dating forum friend friends game poker presence profile quiz shopping store
open bar house kitchen plan
open-source laptop
operating room system systems table theatre
orange chicken juice slices soda
orthopedic shoes
ouija board
oven door fan gloves mitt mitts timer
overnight bag
override code
oversized hoodie
oxygen mask
oyster crackers
packing list peanuts tape
pad thai
paddling pool
pager number
paint can chip job roller swatch thinner
pajama bottoms pants party set top
palm pilot print scanner
pancake batter house mix syrup
panic alarm button room
pant leg suit
pants leg
panty hose line liner
papasan chair
paper airplane bag boy clip crane cup cut jam lantern mache plane plate round route shredder straw towel towels trail
paper-plate dinner
parachute pants
parchment paper
paring knife
parmesan cheese
parole board
part-time job
party dress food hat pants platter
pass code fail mark out-cold phrase word word-manager
passenger door
password manager protected reset
pasta bake maker salad sauce
pastry chef
patio chair door furniture heater table
pause button menu screen
pay phone
pea coat
peach emoji
peanut allergy brittle butter gallery
pecan pie
peep hole
pen drive
penal code
pencil skirt
penthouse suite
pep chat
pepper grinder spray
peppermint tea
pepperoni pizza
perfume sample
personal chef phone
pet food
phone alarm app battery bill book booth call calls calls-log camera case charger chargers company contacts contract conversation cord jack line number numbers plan records ring screen service sex sex-operator signal store tag tap tracker tree voice
phone-tree hell
photo album booth finish frame op shoot
picket fence
pickle jar
picnic basket blanket food table
picture book day frame hook messages perfect rail wall window
pie chart crust tin
pillow case chat fight fort princess talk
pin code stripe stripes
pinball machine
pineapple pizza
pinky ring
pint glasses
pirate hat radio
pita bread chips
pixie cut
pizza bagel box boxes crust cutter delivery dough face friday guy joint night oven parlor party place rolls sauce slice
plaid shirt
plane food
plasma bolt cannon gun rifle screen torch tv
plastic bag bags chair container cup cups cutlery explosives fork knife sheeting spoon straw surgeon surgery tub wrap
platform boots heels shoes
platinum blond blonde
play button station
pleated skirt
plug-in charger
poached eggs
pocket change dial dimension knife knives mirror money protector rocket square universe
pointe shoes
pointy hat
poker chips table
polaroid camera
police radio scanner tape
polka dot dots
polo shirt
pony holder tail
pool boy cue deck float hall house noodle party shark table
poop emoji
pop tart tarts
pop-up ad window
popcorn bowl bucket machine maker
porch light swing
porn mag magazine site stache star stash video
portion control
position paper
postal code
pot belly brownie brownies head holder luck luck-dinner noodles pie plant roast smoker stickers
potato bake chip chips masher peeler sack salad skins
potted plant
pound cake
powder blue puff room
powdered sugar
power armor ballad bank bar breakfast button cell chord cord core couple cut drill dynamic grid imbalance level line move nap outage outlet plant play point smoothie source strip struggle suit surge tool trip walk washer
powerpoint presentation slides
practice tape
prank call calls ring
prawn crackers
prayer rug
predictive text
prescription glasses
press-on nails
pressure cooker suit
primordial soup
printer ink jam paper
prison food phone tattoo
privacy screen
private chat chef message messages
profile page photo pic picture
progress bar
projection screen
projector screen
prom dress dresses
promise ring
promo code
promotional code
protein bar bars powder shake shakes
pub food
pubic hair
pudding cup
puffer jacket
puffy jacket
pull bar
pull-down menu
pull-out couch
pumpkin carving patch pie spice
punch bowl
punching bag
purity ring
purse strap
push-up bra
putty knife
pyjama bottoms pants top
qr code
quantum drive
queen-size bed
quest board
radio chatter dj host show silence station tower
rain boots check coat forest gear jacket poncho screen stick
ramen bowl noodle noodles packet shop soup
ranch dressing sauce
rap sheet
raw bar
ray bans
ray-ban glasses
razor wire
reaction gif video
read receipt receipts
reading glasses lamp
ready room
rear window
rear-wheel drive
rec room
record button collection company deal label player scratch shop store
recovery room
recycling bin
red shirt tape
red-pepper flakes
red-velvet cake
reddit post search thread
refresh button
refried beans
relationship status
remote access control controls detonator viewing work
rent control money
reply all
request board
research paper
reset button
rest room
retaining wall
retina scan scanner
retinal scan scanner
return key
revenge porn
reverse-image search
review board
revolving door
rewind button
rice bowl cake cooker crackers krispies noodles paper pudding
rim job
ring tone
ripped jeans
roasting pan
rock wall
rocking chair horse
rocky road
role model
roll call
roller blind
rolling paper
romaine lettuce
rooftop bar
room key mate number search service
roots touch-up
rotary phone
row home house
rowing machine
royal blue
rubber band boots bullet duck gloves stamp
rubbish can
rugby shirt
running shoes shorts
runny eggs
rush job
rye toast
s'mores kit
sad face
safe code house mode room
safety belt catch deposit first glasses goggles hazard net pin razor vest word
salad bar bowl dressing fork spinner tongs
salary cap
saline bag
saloon door
salt flats lamp
saltine crackers
sand paper
sandwich bag
santa hat
saran wrap
sat phone
satellite dish feed image imagery images phone photos radio tv uplink
sauce pan
save screen
scenic drive
scented candle
school bag blazer board chat tie uniform
scoop neck
score board sheet
scoresheet sheet
scotch tape
scrambled eggs
scrap paper
screen capture door door-latch grab lock name names play protector record saver shot test tests time writer
screw cap top
scroll bar wheel
scrub brush pants
search bar engine engine-optimization grid history party result results team term terms warrant
search-engine result
seat belt belts
second phone
secret identities identity sauce
security badge blanket breach camera cameras chain checkpoint clearance code council deposit desk detail door feed feeds footage gate guard guards light line officer question risk system tape team video
select screen
self-destruct button
selfie mode stick
sell-by date
send button
septum ring
server farm rack room
serving size
setting powder spray
sewing circle kit machine
sex drive hair ring tape
shag carpet rug
shampoo bottle
shared location
shaving cream
sheet cake mask
shepherd's pie
shield wall
shift dress key
shin guards pads
shirt pocket
shock blanket
shoe box boxes closet collection department game horn lace laces polish rack sale shopping size store string tie tree
shopping bag basket list
short-order cook
shot glasses
shoulder bag blade bump check holster pads strap
shower caddy cap cubicle curtain door gel head phone rod scene sex stall tray
shrimp cocktail scampi
sick room
side bangs braid dish job order part salad table
sign-in sheet
sign-up sheet
signet ring
silent alarm mode
silicon chip valley
silicone implant
silk shirt
silver screen
sim card
single bed
sippy cup
situation room
skate shoes
skater skirt
skeleton key
ski boots cap glasses jacket mask pants
skill ring
skim milk
skinny jeans pants tie
skip button
skirting board
skull cap
skylight window
skype call calls date name session
slap bracelet
sleep aid apnea dep deprivation mask mode over pants paralysis rumpled schedule shirt shorts study talk
sleeping bag
sleeve tattoo
slide deck projector show
sliding door
slip dress
slipper socks
sloppy joe joes seconds
slot machine
slow cooker
smart arse ass car casual casuals cookie fridge home house jacket mouth phone phones screen speaker tv watch
smarty pants
smiley face faces
smoke alarm detector machine screen
smokey eye
smoking jacket
smoky eye
smoothie king
snack aisle bar cake food machine run table time
snake skin
snap chat story
sneaker shoes
snooze button
snow boots cap globe job pants suit
soap dish dispenser
soba noodles
soccer shorts
social anxiety battery butterfly care climber club-dues construct contract cue cues distance distancing event experiment justice justice-warrior life media network networking pariah science secretary security services skills studies suicide work worker worker's workers
sock bun drawer feet monkey puppet puppets
sock-puppet account
soda bottle can cans fountain jerk machine pop water
sofa bed cushion
soft porn
software company developer engineer program update
solar eclipse flare panel panels plexus power sail system
solid-state drive
solo cup cups
sorting hat
soul food mark
sound board card machine
soup bowl
sour cream patch
source code
sous chef
soy milk sauce
space bar blanket bun heater key suit
space-bar key
spaghetti bolognese squash strap straps western
spam call email filter folder
spare bedroom change key room tire tyre
spatial ring
speaker phone system
special sauce
spectator mode
speed bag boat bump camera date dating demon dial force freak limit ramp ramps reader reading run trap trial
spell casting check checker
spice rack
spike heels
spinach dip
spinning top
split ends screen
spoiler alert warning
sponge cake
spoon rest
sport mode
sports bar bra fan jacket socks
spray can tan
spread sheet
spring break cleaning roll rolls training
sprinkler system
spy ring ware
staff room
staffroom room
stage door
stair rail
stamina bar
stand mixer
standing lamp
stanley knife
staple gun
star drive screen
start menu screen
stat sheet
stats screen
status bar effect effects message page quo report screen symbol update updates window
status-update screen
steak dinner house knife sandwich
stealth mode
steamed bun
steel-toed boots
step ladder stool
stick blender drive
stiletto heels
stir fry
storage bag bin box cabinet closet container crystal facility locker ring room shed space unit
storm cellar door
story mode
straight jacket
strapless bra
strawberry blond blonde
street food lamp
string bikini cheese lights
strip search
stripper heels
stud earrings
studio apartment
stuffed shirt
sub sandwich
subject header line
sugar baby cookie cookies crash cube daddy free high packet packets rush skull
suit jacket
summer dress job
sumo suit
sun bather bed block burn catcher deck dress dresses elf flare glasses god hat lamp lounger roof room salutation salute screen tan visor
super food glue model
super-bowl ring
superfood smoothie
superhero fan
supply closet room
surf and-turf
surge protector
surgical mask
surveillance tape
survival mode
sushi bar place roll
swag bag
swear jar
sweat band lodge pants shirt shop stain suit
sweater paws sleeve sleeves vest weather
sweet potato spot tea tooth
swim cap coach meet practice shorts suit team top trunks
swimming goggles pool trunks
swing door
swiss cheese
switch blade
swivel chair
system crash error message messages notification prompt reboot restore shock update voice window
table lamp top
taco bell night salad shell truck tuesday
take-out menu
takeout box boxes container containers food menu
talk radio
tan line lines
tank engine top tops
tanning bed salon
tap shoes
tapas bar
tape deck dispenser measure player recorder
tartar sauce
task bar
tasting menu
tater tots
tattoo artist gun ink job parlor shop sleeve studio
tax code
tea bag bags kettle light lights
teal green
team chat
tear sheet
tech billionaire bro bros company crew genius giant guy industry level mogul neck priest savvy specialist start-up startup stuff support team tree tree-upgrade week wiz
tee shirt
teething ring
telephone booth box pole poles
temp job
temporary tattoo
tennis bracelet shoe shoes skirt
term paper
test drive
text adventure alert back book-case bubble chain conversation exchange log message messages notification speech thread tone
thai food
therapy room
thermal socks
thermos flask
thermostat dial
thick-framed glasses
thigh gap highs holster
thigh-high boots socks
three-inch heels
three-piece suit
thrift shop store
thrift-store find
throne chair room
throw blanket pillow rug
throwing knife
thumb drive drives nail-sketch print ring stick tack war wrestling
thumbs down up
ticker tape
ticket machine
tie dye
tie-dye top
tiger stripes
tight jeans
tighty whities
tiki bar
tiktok dance video
time machine sheet
tin can foil opener
tin-foil hat
tip jar sheet
tissue paper
title screen
toaster oven strudel waffles
toe ring socks
toilet bowl break brush cubicle humor lid paper ring roll seat stall tank
toiletry bag
tomato sauce soup
toner cartridge
tongue piercing ring stud
tool bag bar belt box kit shed
top bun drawer hat
torn jeans
tortilla chips
tote bag bags
touch base down lamp pad screen starvation starved typist
towel bar rack rail
town house
toy drive
track jacket lighting pants shoes suit
tracker jacker
tracking app chip device number spell system
tracksuit top
traffic cam cams
trail mix rations
trailer park trash
training bra room
tramp stamp
trap door
trash bag basket bin can chute compactor day fire heap panda talk truck tv
travel blog mug mugs pillow
treat bag
tree house
trench coat
trigger warning warnings
trojan horse virus
troll account bridge farm
trophy cabinet room
trouser leg
trucker cap hat
trundle bed
tube sock socks steak top
tumble drier dry dryer
tumblr blog girl post
tuna casserole melt salad sandwich
turkey jerky sandwich
turtle neck
tux jacket rental
tuxedo rental shirt
tv ad channel crew dinner dinners guide interview licence license marathon movie night presenter ratings remote screen series set show shows stand star tray
twin bed
twist tie
twitter account feed followers handle thread war
two-factor authentication
two-way radio
typing bubble bubbles
tyre bar
udon noodles
ugg boots
ugly sweater
umbrella stand
unboxing video
under shirt
undercut fade
underwear drawer model
underwire bra
undo button
urinal cake
usb cable charger cord drive key port stick
user account agreement error-code friendly interface manual name profile
utility belt closet room
vacuum cleaner
valet key
vanilla extract latte
varsity jacket
veggie burger platter tray
velcro shoes strap straps
vending machine
venetian blinds
vest top
vibrate mode
video blog call calls camera cameras chat clip conference conferencing diary doorbell editing essay evidence feed footage game games link log message nasty phone poker projector recorder rental screen shoot store surveillance tape village wall
view screen
viewing room
vintage shop store
viral post video
virtual assistant machine reality world
virtual-reality glasses
virus scan
vision board
vlog camera
voice acting activated actor actors actress box call changer chat command control crack lessons mail mails memo message messages note over recognition recorder text
voicemail message
wading pool
waffle cone house iron maker
waist band trainer
wait staff
waiting room
wake-up call
walk-in closet shower wardrobe
walkie talkie talkies
wall art clock hanging outlet paper sconce socket unit
wallet chain
war machine room
wardrobe malfunction
warp drive
warrant search
wash bag
washing line liquid machine powder up-liquid
waste-paper basket
water balloon bed bender birth bottle bottles breathing cannon cooler dispenser elemental feature fight filter fountain gun heater level mage magic magics main park pistol polo purifier slide table taxi torture tower weight wings
watering can
wax paper
weak sauce
weapons belt
weather app
web address browser cam chat comic design designer developer fluid host md page search series shooter shooters site slinger toons traffic
wedding cake dress dresses ring
wedge heels sandals
weekend bag
weight machine room
weighted blanket
welcome mat
welding mask
wellington boots
wet bar blanket hair suit
whipped cream
white board bread hat noise
whole milk
wi-fi connection network password router signal
wicker basket
wide screen
wind chime chimes screen
windbreaker jacket
window blinds box frame ledge pane seat sill
wine bar cellar fridge glasses opener rack
wing suit
winged eyeliner
winky face
wire hanger
wireless charger headphones mouse network
witch's hat
wizard hat
wonton soup
wood chipper paneling shop smoke stove
wool hat
word count doc document processor salad search vomit
work boots phone shirt
wound dressing
wrap dress
wrapping paper
wrong number
xp bar
yoga pants
youtube channel comments star tutorial video videos
zip code drive file line lines tie tied ties
zip-lock bag
zip-up hoodie
ziploc bag
zipper pocket pull
zoom call calls class lens meeting
zoot suit
`;
