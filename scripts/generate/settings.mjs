const severities = ['off', 'hint', 'information', 'warning', 'error'];

/**
 * The settings schema: one map of rules, the profile, and the scalars of the house style (their defaults in `style`, what
 * each may be in `choices`). Settings that belong to the client alone (files, caret) are kept as the manifest has them.
 */
export function settingsSchema(rules, style, choices, fandoms, current) {
  const ours = generated(rules, style, choices, fandoms);
  const kept = Object.fromEntries(Object.entries(current?.properties ?? {}).filter(([name]) => !(name in ours)));
  return { title: 'Beta Reader', properties: { ...ours, ...kept } };
}

/** The schema of .betareaderrc.json: the same settings without their prefix and without what is the client's alone. */
export function configSchema(rules, style, choices, fandoms) {
  const properties = Object.fromEntries(
    Object.entries(generated(rules, style, choices, fandoms)).map(
      ([name, { scope: _, markdownDescription, ...schema }]) => [
        name.replace('betaReader.', ''),
        { ...schema, description: schema.description ?? markdownDescription },
      ],
    ),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of Beta Reader',
    description: 'How the command line and the extension check the works in this folder.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...properties },
  };
}

const profileSchema = {
  type: 'string',
  enum: ['drafting', 'posting'],
  enumDescriptions: ['Only what is surely wrong, while the words still flow', 'Everything, before a chapter is posted'],
  default: 'posting',
  description: 'How much is reported. A rule that “betaReader.rules” sets by name always reports.',
};

/** What each setting of the house style is about, and where they need it, what its choices look like. */
const styleTexts = {
  dialect: [
    'The English you write: its spelling and its punctuation of speech.',
    {
      any: 'Every spelling is right',
      US: 'American: color, realize',
      UK: 'British: colour, realise',
      CA: 'Canadian: colour, realize',
      AU: 'Australian: colour, realise',
    },
  ],
  quotes: [
    'Which quotation marks open speech.',
    {
      auto: 'What the manuscript itself mostly uses',
      double: '“Speech in double marks”',
      single: '‘Speech in single marks’',
    },
  ],
  nestedQuotes: ['Which marks a quotation inside speech has.'],
  marks: ['Whether quotation marks and apostrophes are straight or curly.', { straight: '"It\'s"', curly: '“It’s”' }],
  ellipsis: ['The form of an ellipsis.'],
  ellipsisSpacing: [
    'The spaces at an ellipsis between two words.',
    { none: 'so…what', after: 'so… what', around: 'so … what' },
  ],
  dash: [
    'The dash that interrupts a sentence or speech.',
    { '—': 'so—what', '--': 'so--what, the typewriter’s', '–': 'so – what' },
  ],
  oxfordComma: [
    'The comma before the “and” of a list.',
    { on: 'the hat, the coat, and the gloves', off: 'the hat, the coat and the gloves' },
  ],
  ok: ['How “OK” is spelt.'],
  numbers: [
    'Up to where whole numbers are written in words.',
    { any: 'As you like', ten: 'two men, 42 men', hundred: 'two men, forty-two men' },
  ],
};

function styleSchemas(style, choices) {
  return Object.fromEntries(
    Object.entries(choices).map(([name, values]) => {
      const [description, looks] = styleTexts[name];
      const shown = looks && { enumDescriptions: values.map((value) => looks[value] ?? 'Any') };
      return [name, { type: 'string', enum: values, ...shown, default: style[name], description }];
    }),
  );
}

function prefixed(schemas) {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { type, ...schema }]) => [
      `betaReader.${name}`,
      { type, scope: 'resource', ...schema },
    ]),
  );
}

function generated(rules, style, choices, fandoms) {
  return {
    'betaReader.rules': {
      type: 'object',
      scope: 'resource',
      markdownDescription: 'How each rule reports, or `off`. What is not listed keeps its default.',
      default: {},
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map((rule) => [
          rule.id,
          { type: 'string', enum: severities, default: rule.severity, description: rule.description },
        ]),
      ),
    },
    'betaReader.profile': { ...profileSchema, scope: 'resource' },
    ...prefixed(styleSchemas(style, choices)),
    'betaReader.words': {
      type: 'array',
      scope: 'resource',
      items: { type: 'string' },
      uniqueItems: true,
      default: [],
      description: 'Your own words: names, places, spells. They are never reported as misspelt.',
    },
    'betaReader.fandoms': {
      type: ['string', 'array'],
      scope: 'resource',
      items: { type: 'string', enum: fandoms },
      uniqueItems: true,
      default: 'auto',
      markdownDescription:
        'Fandoms whose names and coined words are known. `auto`: those that the manuscript’s own words give away; `[]`: none.',
    },
  };
}
