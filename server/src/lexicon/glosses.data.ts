/**
 * What words mean that are often written by a slip for another, in as few words as will do: `word: meaning`, to be read
 * after “means”. Source: our own list.
 */
export const glosses = `
abut: touch at one end
accept: take what is offered
adverse: against you
affect: change
aisle: a way between seats
alter: change
altar: the table of a church
angel: a being with wings
angle: a corner
ascent: the way up
assent: agreement
aural: of the ear
baited: teased, or with a bait
balled: made into a ball
baled: tied up in bales
bare: naked, or uncover
barley: a grain
baron: a nobleman
barren: where nothing grows
bated: held back
bazaar: a market
berth: a bed on a ship
bight: a bend in a coast
boarder: a paying guest
border: an edge
bough: a branch
boulder: a big rock
braking: slowing down
breach: a gap made by force
breech: the back end of a gun
bridal: of a bride
bridle: a horse’s headgear
broach: bring up
brooch: a pin worn as a jewel
canon: what is accepted as true
cannon: a big gun
canvas: a strong cloth
canvass: ask for votes
carrot: a vegetable
censor: cut what may not be said
chafe: rub sore
chaff: the husks of grain
chocked: wedged tight
chord: notes sounded together
cite: name as a source
clamoured: made a noise
clamored: made a noise
coarse: rough
coed: for men and women alike
collage: a picture of glued pieces
colonel: an officer
complement: what makes whole
compliment: praise
conscience: the sense of right and wrong
corps: a body of troops
council: people who advise or rule
counsel: advice, or a lawyer
creak: a squeaking sound
creek: a small river
cue: a sign to begin
currant: a small dried grape
current: a stream
dairy: where milk is kept
defuse: make harmless
desert: a waste of sand, or leave
dessert: the sweet course
diffuse: spread out
discrete: separate
discreet: careful not to be noticed
doe: a female deer
dough: what bread is made of
draught: a drink, or moving air
dual: of two
duel: a fight of two
dyeing: changing the colour
effect: a result
elicit: draw out
elude: escape
emigrate: leave a country
eminent: well known
envelop: wrap up
exalt: praise
exult: rejoice
faint: weak, or pass out
faze: trouble
feint: a pretended blow
fiancé: the man to be married
fiancée: the woman to be married
flair: a gift for something
flare: a sudden flame
flaunt: show off
flea: a jumping insect
flee: run away
flout: break a rule openly
flounder: struggle
forbear: hold back
foreword: a preface
forth: onwards
forward: to the front
fourth: after the third
foul: dirty
fowl: a bird
gait: a way of walking
gamble: play for money
gambol: skip about
gilt: covered with gold
gorilla: an ape
grate: rub, or the bars of a fireplace
grisly: horrible
grizzly: a bear, or grey
guerrilla: a fighter of small wars
hail: greet, or frozen rain
hale: healthy
hallow: make holy
hanger: for clothes
hangar: for aeroplanes
heal: make well
heel: the back of the foot
hoard: a hidden store
horde: a crowd
hole: an opening
idle: doing nothing
idol: one that is worshipped
idyll: a peaceful scene
illicit: not allowed
illusion: a false picture
imminent: about to happen
incite: stir up
insight: understanding
key: what opens a lock
knead: work dough
knave: a rogue
lair: a beast’s den
lath: a thin strip of wood
lathe: a machine that turns wood
lay: put down
lead: a metal, or go first
leach: wash out slowly
leech: a bloodsucking worm
lessen: make less
lesson: what is taught
lightening: making lighter
lightning: a flash in the sky
loath: unwilling
loathe: hate
loin: a part of the body
loose: not tight
lose: no longer have
lumbar: of the lower back
lumber: timber, or walk heavily
mantel: the shelf over a fire
mantle: a cloak
marshal: set in order
martial: of war
meddle: interfere
metal: iron and the like
mettle: courage
miner: one who digs for coal
minor: of less weight
moat: the water round a castle
moot: open to argument
morning: the early day
mourning: grief for the dead
mucous: slimy
muscle: what moves the body
mussel: a shellfish
naval: of the navy
navel: the belly button
oar: what moves a boat
ordinance: a rule
ordnance: guns
palate: the roof of the mouth
palette: a painter’s board
pallet: a straw bed, or a platform for goods
pane: a sheet of glass
passed: went by
past: gone by
peak: the highest point
peal: the ringing of bells
pedal: what a foot works
peddle: sell from door to door
peek: a quick look
peel: take the skin off
peer: look closely
personnel: the staff
petal: a leaf of a flower
phase: a stage
pique: hurt pride, or stir up
plain: simple, or flat land
plane: a flat surface, or an aircraft
plum: a fruit
plumb: straight down
pole: a long stick
pore: study closely, or a hole in the skin
pour: let flow
pray: speak to a god
precede: go before
prey: what is hunted
principal: the chief
principle: a rule to live by
proceed: go on
profit: what is gained
prophet: one who foretells
prostate: a gland
prostrate: lying face down
queue: a line of people waiting
quire: sheets of paper
rack: a frame, or torture
rain: water from the sky
rapped: knocked
rapt: lost in what one sees
raze: tear down
reek: stink
reign: rule as a king
rein: a strap to guide a horse
review: look over again
revue: a show
rigger: one who fits ropes
rigour: strictness
roll: turn over and over
role: a part in a play
root: the part of a plant in the ground
rote: by heart
rout: a wild flight
route: a way to go
rye: a grain
sail: travel by ship
scared: afraid
scarred: marked by wounds
sear: burn
seer: one who sees what is to come
sere: dried up
serge: a cloth
sheer: very steep, or thin
shear: cut wool
shone: gave light
shown: let be seen
shoot: fire a gun
chute: a slide
sleigh: a sledge
slay: kill
sleight: skill of hand
slight: small
sole: only, or under a shoe
soul: the spirit
stake: a post, or what is bet
stalk: a stem, or follow in secret
staring: looking fixedly
stating: saying plainly
stationary: not moving
stationery: paper and pens
steak: a slice of meat
steal: take what is another’s
steel: a hard metal
stile: steps over a fence
strait: a narrow water
straight: without a bend
sundae: an ice cream
surge: rush forward
tact: care not to hurt
tail: what a dog wags
taught: gave lessons
taut: pulled tight
tea: a drink
team: a group that works together
teem: be full of
tenant: one who rents
tenet: a belief
tick: a small sound, or an insect
tide: the rise and fall of the sea
tier: a row above another
timber: wood for building
timbre: the colour of a sound
toe: at the end of a foot
tow: pull along
track: a path
tract: a piece of land
trooper: a soldier
trouper: one who carries on
vain: proud, or useless
vale: a valley
vane: what shows the wind
veil: what covers a face
vein: what carries blood
venal: open to bribes
venial: easily forgiven
vial: a small bottle
vice: a bad habit
vile: disgusting
waist: the middle of the body
waive: give up a right
waste: use badly
wave: move the hand, or water that rolls
weal: a mark left by a blow
wean: get used to other food
weather: rain and sun
weir: a dam in a river
wheal: a mark left by a blow
whet: sharpen
whine: a high complaint
whit: the least bit
wrack: seaweed cast ashore
wrath: anger
wreak: bring about harm
wreath: a ring of flowers
wreathe: wind about
wreck: a ruined ship
wry: twisted
yoke: what joins two oxen
yolk: the yellow of an egg
`;
