import { wordSet } from '../neighbours.ts';

/** An amount is one thing: `there was ten minutes left`, `there was six feet of snow`, `there was two pounds in it`. */
export const measures = wordSet(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years inch inches foot feet yard yards mile miles acre acres pound ' +
    'pounds dollar dollars cent cents shilling shillings pence penny pennies franc francs bob quid guineas crowns ton tons ounce ounces gallon gallons pint pints ' +
    "degrees percent per hundred thousand million billion dozen score parts thirds quarters halves times hundredweight fathoms meters metres kilometers kilometres o'clock",
);
/** Plurals in form alone. */
export const singulars = wordSet(
  'news means series species mews links athletics politics physics ethics mathematics economics lots loads heaps tons gallows headquarters barracks works',
);
/** … and plurals that have no -s. */
export const plainPlurals = wordSet('men women children people feet teeth mice geese police cattle');
