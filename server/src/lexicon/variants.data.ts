/**
 * Words that English spells in two ways, and nothing else: both mean the same wherever they stand. Source: our own list.
 * A line holds the American and the British form and their endings; `-` stands for none. Left out are pairs of which one
 * is another word as well (`tire`, `check`, `story`, `practice`), and those that books mix freely (`toward`, `learnt`).
 */
export const dialectVariants = `
color colour - s ed ing ful less
favor favour - s ed ing able ably
favorite favourite - s
honor honour - s ed ing able
harbor harbour - s ed ing
neighbor neighbour - s ing hood ly
flavor flavour - s ed ing
humor humour - s ed ing less
labor labour - s ed ing er ers
rumor rumour - s ed
savor savour - s ed ing y
armor armour - ed y
behavior behaviour - s
candor candour -
clamor clamour - s ed ing
demeanor demeanour -
endeavor endeavour - s ed ing
fervor fervour -
odor odour - s less
parlor parlour - s
splendor splendour - s
tumor tumour - s
valor valour -
vigor vigour -
center centre - s
centered centred -
centering centring -
fiber fibre - s
somber sombre - ly
meager meagre - ly
luster lustre -
maneuver manoeuvre - s
maneuvered manoeuvred -
maneuvering manoeuvring -
analyz analys e ed ing
paralyz paralys e ed ing
traveled travelled -
traveling travelling -
traveler traveller - s
canceled cancelled -
canceling cancelling -
labeled labelled -
modeled modelled -
marveled marvelled -
marveling marvelling -
marvelous marvellous - ly
quarreled quarrelled -
quarreling quarrelling -
signaled signalled -
signaling signalling -
tunneled tunnelled -
leveled levelled -
leveling levelling -
fueled fuelled -
jeweled jewelled -
jewelry jewellery -
woolen woollen - s
counselor counsellor - s
skillful skilful - ly
willful wilful - ly
defense defence - s less
offense offence - s
pretense pretence - s
pajamas pyjamas -
skeptic sceptic - s al ally ism
smolder smoulder - s ed ing
mold mould - s ed ing y
plow plough - s ed ing
airplane aeroplane - s
cozy cosy -
cozier cosier -
cozily cosily -
`;

/** The same without a dialect: writers on both sides use both. The first form wins a draw. */
export const freeVariants = `
gray grey - s er est ed ing ish ness
okay ok -
theater theatre - s
mustache moustache - s d
ax axe -
saber sabre - s
specter spectre - s
artifact artefact - s
judgment judgement - s
acknowledgment acknowledgement - s
realiz realis e es ed ing ation
recogniz recognis e es ed ing able
apologiz apologis e es ed ing
organiz organis e es ed ing ation er
memoriz memoris e es ed ing
emphasiz emphasis ed ing
criticiz criticis e es ed ing
sympathiz sympathis e es ed ing
mesmeriz mesmeris e es ed ing
hypnotiz hypnotis e es ed ing
terroriz terroris e es ed ing
scrutiniz scrutinis e es ed ing
specializ specialis e es ed ing
whoa woah -
goodbye good-bye - s
email e-mail - s ed ing
doughnut donut - s
barbecue barbeque - s d
whiskey whisky -
hiccup hiccough - s ed ing
jeez geez -
djinn jinn -
wi-fi wifi -
headcanon head-canon - s
one-shot oneshot - s
`;
