// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  ErrorSummary,
  Form,
  NumberInput,
  PageTitle,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
} from '#libs/ui';
import type { Zoekvraag } from '#modules/toegang';
import { wijzerwoorden } from '#modules/toegang/teksten';
import type { Plat } from '../shell/plat.ts';
import { asOption, optionsOf } from '../shell/veld.ts';
import { Nood } from './delen.tsx';

/** What came with a form that must be filled in again. */
export type Getypt = {
  readonly waarden: Readonly<Record<string, string>>;
  readonly fouten: readonly { readonly name: string; readonly message: string }[];
};
type Props = {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly zoek: Plat<Zoekvraag>;
  readonly getypt: Getypt | undefined;
};

/** The one question with which everyone begins. */
export const Beginvraag = (props: Props) => (
  <>
    <PageTitle
      title="Waar bent u hulp voor aan het zoeken?"
      state="Vertel kort wat er is. U ziet daarna welke hulp er is, bij wie, en hoe lang u wacht."
    />
    {props.getypt && <ErrorSummary errors={props.getypt.fouten} />}
    <Zoekformulier {...props} />
    <p>
      Staat uw gemeente er niet bij?{' '}
      <a href="/zorgkeuzewijzer/gemeenten">Bekijk in welke gemeenten u hier kunt zoeken.</a>
    </p>
    <p>
      U hoeft niet in te loggen. Wij bewaren niet wat u zoekt.{' '}
      <a href="/aanmelden">Werkt u bij een gemeente of aanbieder? Meld u dan aan.</a>
    </p>
    <Nood />
  </>
);

/** Sent by POST: what somebody types here never stands in an address. */
export function Zoekformulier({ gemeenten, zoek, getypt }: Props) {
  const veld = (name: string, was: string | number | null) => ({
    name,
    defaultValue: getypt ? getypt.waarden[name] : (was?.toString() ?? undefined),
    error: getypt?.fouten.find((fout) => fout.name === name)?.message,
  });
  return (
    <Form action="/zorgkeuzewijzer" label="Hulp zoeken">
      <TextArea
        {...veld('vraag', zoek.woorden.join(' '))}
        label="Uw vraag, in uw eigen woorden"
        hint="Bijvoorbeeld: mijn kind slaapt niet. Noem liever geen namen."
        rows={2}
        maxLength={2000}
        optional
      />
      <Select
        {...veld('gemeente', zoek.gemeente)}
        label="In welke gemeente woont u?"
        empty="Kies een gemeente"
        options={gemeenten.map(asOption)}
      />
      <RadioGroup
        {...veld('voor', zoek.voor)}
        label="Voor wie is de hulp?"
        options={optionsOf(wijzerwoorden.voor)}
        optional
      />
      <NumberInput {...veld('leeftijd', zoek.leeftijd)} label="Hoe oud is die persoon?" unit="jaar" optional />
      <Actions>
        <SubmitButton>Hulp zoeken</SubmitButton>
      </Actions>
    </Form>
  );
}
