/**
 * The settings schema: one map of rules, and the scalars of the house style. Settings that belong to the client alone
 * (files, caret) are kept as the manifest has them.
 */
export function settingsSchema(rules, style, current) {
  const severities = ['off', 'hint', 'information', 'warning', 'error'];
  const kept = Object.fromEntries(
    Object.entries(current?.properties ?? {}).filter(([name]) => !(name in generated(rules, style, severities))),
  );
  return { title: 'Beta Reader', properties: { ...generated(rules, style, severities), ...kept } };
}

function generated(rules, style, severities) {
  return {
    'betaReader.rules': {
      type: 'object',
      scope: 'window',
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
    'betaReader.dialect': {
      type: 'string',
      scope: 'window',
      enum: ['US', 'UK', 'CA', 'AU'],
      default: style.dialect,
      description: 'The English you write: its spelling and its punctuation of speech.',
    },
    'betaReader.quotes': {
      type: 'string',
      scope: 'window',
      enum: ['auto', 'double', 'single'],
      enumDescriptions: [
        'What the manuscript itself mostly uses',
        '“Speech in double marks”',
        '‘Speech in single marks’',
      ],
      default: style.quotes,
      description: 'Which quotation marks open speech.',
    },
    'betaReader.ellipsis': {
      type: 'string',
      scope: 'window',
      enum: ['any', '…', '...', '. . .'],
      default: style.ellipsis,
      description: 'The form of an ellipsis in your house style.',
    },
    'betaReader.dash': {
      type: 'string',
      scope: 'window',
      enum: ['any', '—', '--', '–'],
      default: style.dash,
      description: 'The dash that interrupts speech in your house style.',
    },
    'betaReader.words': {
      type: 'array',
      scope: 'window',
      items: { type: 'string' },
      uniqueItems: true,
      default: [],
      description: 'Your own words: names, places, spells. They are never reported as misspelt.',
    },
  };
}
