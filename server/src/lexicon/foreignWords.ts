/**
 * Frequent words of the languages that characters of English fiction fall into; none that English uses, too. Source: our
 * own lists.
 */
const small = {
  French:
    'je tu il elle nous vous ils elles moi toi lui leur est es suis sommes sont avez avons ont était fait faire ' +
    'dit vais va vas allez allons viens venez voir vu sais savoir sait veux veut voulez vouloir peux peut pouvez ' +
    'dois doit faut aime aimes aimer amour mes notre votre leurs le la les une des du et où donc qui que quoi ' +
    'quand pourquoi parce avec dans sur sous chez vers pas jamais rien toujours aussi très bien mal bon bonne ' +
    'nuit plaît non fille garçon homme femme enfant enfants père mère frère soeur jour soir temps tout tous toute ' +
    "toutes même cette ces ça mieux vite alors maintenant c'est c'était j'ai j'avais n'est qu'est d'accord d'une " +
    "s'il jolie joli mille pauvre vrai vraiment peur attends regarde écoute cher foi quel quelle quelque personne " +
    'mon ma tes sa ses de au aux pour par monsieur madame mademoiselle messieurs mesdames',
  Spanish:
    'el las una unos unas del pero porque cuando donde como qué quién muy más menos también siempre nunca nada ' +
    'algo todo todos toda todas tú él ella nosotros ellos ellas usted ustedes te se le les nos mis tu tus su sus ' +
    'nuestro nuestra este esta esto ese esa eso aquí allí es soy eres somos está estás estoy estamos están estar ' +
    'ser fue fui han tengo tienes tiene tener quiero quieres quiere querer puedo puedes puede poder sé sabes sabe ' +
    'saber voy vas va vamos ir ven vete haz hacer hace digo decir oye espera tardes bueno buena bien mal padre ' +
    'madre niños amor vida cielo siento preocupes claro verdad sí ahora hoy mañana noche día casa tomar muerto si ' +
    'por para mi san santa',
  German:
    'der das ein eine einen einem einer und oder aber weil wenn dass ich du sie es wir ihr mich dich sich uns ' +
    'euch mir dir ihm ihnen mein meine meinen dein deine sein ist bist sind seid sei habe haben hatte wird wirst ' +
    'werden kann kannst können musst soll willst nicht kein keine nichts nie immer noch schon auch sehr schlecht ' +
    'ja doch mal nur mit von zu zum zur auf aus bei nach für über unter wie wer wo warum wann hier dort jetzt ' +
    'heute morgen dank vater bruder schwester kinder mädchen junge mensch schnell komm geh weiss wiedersehen ' +
    'guten abend nacht natürlich wunderbar genug meinst herr frau fräulein',
  Italian:
    'il gli uno una di del della dei delle dal nel con su tra fra che chi cosa quando perché io tu lui lei noi ' +
    'voi loro ti si ci vi mio miei mie tuo tua suo sua nostro nostra questo questa quello quella è sono sei siamo ' +
    'siete hai abbiamo hanno voglio vuoi vuole posso puoi può devo devi deve vado vai andiamo vieni fatto detto ' +
    'non più mai sempre niente tutto tutti molto bene buono buona buonanotte scusa scusi amico amica fratello ' +
    'sorella figlio figlia padre madre bello piccola piccolo caro cuore dio amo ami ama basta andate merda ' +
    'signore signora signorina signor',
  Latin:
    'ad ab cum et sic tempore rerum est sunt esse non nec sed quod qui quae quem nomine patris filii spiritus ' +
    'sancti deus domine dei pater noster requiescat per pro',
  Portuguese: 'eu você não meu minha muito tudo bem uma os dos das está tenho quero amo',
  Russian:
    'dobroye utro moy moya chto kak gde eto horosho khorosho svidaniya svidanya lyublyu tebya menya durak bozhe ' +
    'moi dorogaya dorogoy kotyonok',
  Japanese:
    'nasai desu desuka masu wa ga wo ni watashi boku anata kimi omae kare kanojo nani naze doko hontou honto ' +
    'dakara suki san sama',
  Arabic: 'bin abu allah inshallah habibi wallah',
};

/** Words that a character drops into English: greetings, oaths, endearments, kin. Source: our own lists. */
const borrowed = {
  French:
    'oui merci bonjour bonsoir voilà voici ami amie amis chéri chérie merde putain salaud connard bordel ' +
    'sacrebleu foi ange zut allô dieu',
  Spanish:
    'gracias hola adiós buenos buenas días noches señor señora señorita amigo amiga amigos hermano hermana hijo ' +
    'hija mijo mija abuela abuelo tía tío niño niña chico chica hombre mujer guapo guapa querido querida cariño ' +
    'corazón dios mierda joder puta cabrón pendejo carajo cállate',
  German: 'nein bitte danke frau fräulein liebe liebling liebchen schatz gott scheisse verdammt dummkopf',
  Italian: 'grazie prego ciao nonna nonno bambino bambina amore capisci stronzo cazzo buongiorno buonasera',
  Portuguese: 'obrigado obrigada',
  Russian: 'nyet spasibo pozhaluysta privet tovarisch tovarishch babushka dedushka malyshka blyat suka solnyshko',
  Japanese:
    'hai iie arigato arigatou gozaimasu gomen gomenasai gomennasai sumimasen onegai onegaishimasu kudasai ohayo ' +
    'ohayou konnichiwa konbanwa oyasumi itadakimasu tadaima okaeri daijoubu kawaii baka sugoi nii neesan niisan ' +
    'oniisan oneesan oniichan oneechan otouto imouto okaasan otousan sensei senpai sempai kouhai ganbatte yatta ' +
    'urusai yamete chotto daisuki aishiteru',
  Arabic: 'ibn',
};

const setOf = (lists: Record<string, string>): ReadonlySet<string> =>
  new Set(Object.values(lists).join(' ').split(' '));

/** Folded words that stand beside others of their language. */
export const smallForeignWords = setOf(small);
/** Folded words that may stand alone amid English. */
export const borrowedWords = setOf(borrowed);
