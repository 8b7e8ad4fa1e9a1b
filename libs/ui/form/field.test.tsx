// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { askMarkup } from '../../../test/support/markup.ts';
import { CheckboxGroup, RadioGroup } from './choice.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Form } from './form.tsx';
import { MoneyInput } from './number-input.tsx';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';

test('the label is tied to its input, and hint and error are read with it', () => {
  const ask = askMarkup(<TextInput name="naam" label="Naam" hint="Zoals bij de KvK" error="Vul uw naam in." />);
  expect(ask('//label/@for')).toEqual(ask('//input/@id'));
  expect(ask('//input/@aria-describedby')).toEqual(['veld-naam-hulp veld-naam-fout']);
  expect(ask('//*[@id="veld-naam-hulp"]')).toEqual(['Zoals bij de KvK']);
  expect(ask('//*[@id="veld-naam-fout"]')).toEqual(['Fout: Vul uw naam in.']);
  expect(ask('//input/@aria-invalid')).toEqual(['true']);
});

test('a field without hint or error refers to nothing', () => {
  const ask = askMarkup(<TextInput name="naam" label="Naam" />);
  expect(ask('//@aria-describedby | //@aria-invalid')).toEqual([]);
});

test('a field is required unless it says that it is not', () => {
  expect(askMarkup(<TextInput name="a" label="Naam" />)('//@required')).toHaveLength(1);
  const ask = askMarkup(<TextInput name="a" label="Naam" optional />);
  expect(ask('//@required')).toEqual([]);
  expect(ask('//label')).toEqual(['Naam (niet verplicht)']);
});

test('a unit is read with its field', () => {
  const ask = askMarkup(<MoneyInput name="tarief" label="Tarief" hint="Zonder btw" unit="per uur" />);
  expect(ask('//input/@aria-describedby')).toEqual(['veld-tarief-hulp veld-tarief-eenheid']);
  expect(ask('//*[@id="veld-tarief-eenheid"]')).toEqual(['per uur']);
});

test('what was chosen stays chosen', () => {
  const options = [
    { value: 'ja', label: 'Ja' },
    { value: 'nee', label: 'Nee' },
  ];
  const radio = askMarkup(<RadioGroup name="r" label="?" options={options} defaultValue="nee" />);
  expect(radio('//input[@checked]/@value')).toEqual(['nee']);
  const boxes = askMarkup(<CheckboxGroup name="c" label="?" options={options} defaultValue={['ja', 'nee']} />);
  expect(boxes('//input[@checked]/@value')).toEqual(['ja', 'nee']);
  const select = askMarkup(<Select name="s" label="?" options={options} empty="Kies" defaultValue="nee" />);
  expect(select('//option[@selected]/@value')).toEqual(['nee']);
});

test('every error leads to an input that exists, also within a group', () => {
  const errors = [
    { name: 'contact.naam', message: 'Vul uw naam in.' },
    { name: 'oordeel', message: 'Kies een oordeel.' },
  ];
  const ask = askMarkup(
    <Form idempotency="k">
      <ErrorSummary errors={errors} />
      <TextInput name="contact.naam" label="Naam" error={errors[0]?.message} />
      <RadioGroup name="oordeel" label="Oordeel" options={[{ value: 'ja', label: 'Ja' }]} error={errors[1]?.message} />
    </Form>,
  );
  const inputs = ask('//input[not(@type="hidden")]/@id').map((id) => `#${id}`);
  expect(ask('//*[@id="fouten"]//a/@href')).toEqual(inputs);
  expect(ask('//*[@id="fouten"]/@role')).toEqual(['alert']);
  expect(ask('//fieldset/@aria-describedby')).toEqual(['veld-oordeel-fout']);
});

test('an error of the whole form has no link, and no errors show nothing', () => {
  expect(askMarkup(<ErrorSummary errors={[{ message: 'Te laat.' }]} />)('//a')).toEqual([]);
  expect(askMarkup(<ErrorSummary errors={[]} />)('//*[@id="fouten"]')).toEqual([]);
});

test('a form carries its key and hidden values, and files only when asked', () => {
  const ask = askMarkup(
    <Form idempotency="0197" hidden={{ versie: '3' }}>
      x
    </Form>,
  );
  expect(ask('//input[@type="hidden"]/@name')).toEqual(['idempotency', 'versie']);
  expect(ask('//input[@type="hidden"]/@value')).toEqual(['0197', '3']);
  expect(ask('//form/@method')).toEqual(['post']);
  expect(ask('//form/@enctype | //form/@encType')).toEqual([]);
  expect(askMarkup(<Form upload>x</Form>)('//form/@*[contains(., "multipart")]')).toHaveLength(1);
});

test('an error about a list leads to the first of its choices', () => {
  const ask = askMarkup(
    <>
      <ErrorSummary errors={[{ name: 'schalen', message: 'Kies er ten minste één.' }]} />
      <CheckboxGroup name="schalen[]" label="Schalen" options={[{ value: 'lokaal', label: 'Lokaal' }]} />
    </>,
  );
  expect(ask('//a/@href')).toEqual(ask('//input/@id').map((id) => `#${id}`));
});
