// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  CheckboxGroup,
  DateInput,
  FieldRow,
  FieldSet,
  Form,
  MoneyInput,
  NumberInput,
  Select,
  SubmitButton,
  TextInput,
} from '#libs/ui';
import type { IngroeipadenView, IngroeipadView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';

type Props = Pick<Plat<IngroeipadenView>, 'producten' | 'aanbieders' | 'caos'> & {
  /** A path that is put forward anew, for example because the list changed. */
  readonly vorig: Plat<IngroeipadView> | null;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

const euro = (centen: number | null | undefined): string | undefined =>
  centen == null ? undefined : (centen / 100).toFixed(2).replace('.', ',');

/** Of whom, for what, where it was agreed, and the steps. */
export function PadFormulier({ producten, aanbieders, caos, vorig, sleutel, terug }: Props) {
  const veld = (naam: string, anders?: string | null) => ({
    defaultValue: terug ? terug.waarden[naam] : (anders ?? undefined),
    error: foutBij(terug, naam),
  });
  return (
    <>
      <Weigering terug={terug} />
      <Form label="Ingroeipad voorleggen" idempotency={sleutel}>
        <Select
          name="aanbieder"
          label="Aanbieder"
          empty="Kies een aanbieder"
          options={aanbieders.map(({ aanbieder, naam }) => ({ value: aanbieder, label: naam }))}
          {...veld('aanbieder', vorig?.aanbieder)}
        />
        <Select
          name="product"
          label="Product dat een lijst volgt"
          empty="Kies een product"
          options={producten.map(({ product, naam }) => ({ value: product, label: naam }))}
          {...veld('product', vorig?.product)}
        />
        <Soort caos={caos} vorig={vorig} terug={terug} veld={veld} />
        <MoneyInput
          name="oud"
          label="Tarief van deze aanbieder tot dan toe"
          unit="per eenheid van het product"
          {...veld('oud', euro(vorig?.oud))}
        />
        <TextInput
          name="afspraak"
          label="Waar is dit afgesproken"
          hint="Het overleg en het stuk, zodat een collega het kan nazoeken."
          {...veld('afspraak', vorig?.afspraak)}
        />
        <DateInput name="afgesprokenOp" label="Afgesproken op" {...veld('afgesprokenOp', vorig?.afgesprokenOp)} />
        <Stappen vorig={vorig} terug={terug} veld={veld} />
        <Actions>
          <SubmitButton kind="primary">Ingroeipad voorleggen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}

type StappenProps = Pick<Props, 'vorig' | 'terug'> & {
  readonly veld: (
    naam: string,
    anders?: string | null,
  ) => { readonly defaultValue: string | undefined; readonly error: string | undefined };
};

/** What is followed can differ by CAO and size: then the path ends where this provider would be paid. */
const Soort = ({ caos, vorig, terug, veld }: StappenProps & Pick<Props, 'caos'>) => (
  <>
    <Select
      name="cao"
      label="Cao van deze aanbieder"
      optional
      hint="Alleen nodig als het product een ander product volgt, met een tarief per cao."
      empty="Maakt niet uit"
      options={Object.entries(caos).map(([value, label]) => ({ value, label }))}
      {...veld('cao', vorig?.cao)}
    />
    <CheckboxGroup
      name="micro"
      label="Omvang"
      optional
      options={[{ value: 'on', label: 'Deze aanbieder is een micro-onderneming' }]}
      defaultValue={(terug ? terug.waarden['micro'] : vorig?.micro) ? ['on'] : []}
    />
  </>
);

const fewest = 5;

const Stappen = ({ vorig, terug, veld }: StappenProps) => {
  const typed = Object.keys(terug?.waarden ?? {}).filter((naam) => /^stappen\.\d+\.van$/.test(naam)).length;
  const rows = Math.max(fewest, typed, (vorig?.stappen.length ?? 0) + 1);
  return (
    <FieldSet
      legend="Stappen"
      hint="Vul per stap een bedrag in, of een deel van het verschil tussen het tarief tot dan toe en de lijst. De laatste stap is de lijst: 100 procent. Zonder laatste dag loopt een stap tot de volgende. Lege rijen tellen niet mee."
    >
      {foutBij(terug, 'stappen') && <p className="ir-field__error">{foutBij(terug, 'stappen')}</p>}
      {Array.from({ length: rows }, (_, at) => {
        const stap = vorig?.stappen[at];
        const name = (naam: string) => `stappen.${at}.${naam}`;
        return (
          <FieldRow key={name('')} legend={`Stap ${at + 1}`} follows={at > 0}>
            <DateInput name={name('van')} label="Vanaf" optional={at > 1} {...veld(name('van'), stap?.van)} />
            <DateInput name={name('tot')} label="Tot en met" optional {...veld(name('tot'), stap?.tot)} />
            <MoneyInput name={name('bedrag')} label="Bedrag" optional {...veld(name('bedrag'), euro(stap?.bedrag))} />
            <NumberInput
              name={name('deel')}
              label="Deel"
              optional
              decimals
              unit="%"
              {...veld(name('deel'), stap?.deel?.replace('.', ','))}
            />
          </FieldRow>
        );
      })}
    </FieldSet>
  );
};
