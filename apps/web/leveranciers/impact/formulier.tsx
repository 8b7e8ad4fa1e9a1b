// SPDX-License-Identifier: EUPL-1.2
import { datum, formatMaand } from '#libs/kernel';
import { CheckboxGroup, FieldRow, FieldSet, Form, NumberInput, Select, TextInput } from '#libs/ui';
import type { Impactkeuzes } from '#modules/leveranciers';
import { Bewaren } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Veld } from './invoer.ts';
import { Groeirijen, Normrijen, Overgangrijen, Tariefrijen } from './rijen.tsx';

type Props = {
  readonly keuzes: Plat<Impactkeuzes>;
  readonly eerder: { readonly naam: string; readonly stand: string } | null;
  readonly waarden: Readonly<Record<string, string>>;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};
export function Formulier({ keuzes, eerder, waarden, sleutel, terug }: Props) {
  const veld: Veld = (name) => ({
    name,
    defaultValue: terug ? terug.waarden[name] : waarden[name],
    error: foutBij(terug, name),
  });
  return (
    <>
      <Weigering terug={terug} />
      <Form label="Scenario maken" idempotency={sleutel}>
        <TextInput label="Naam" hint="Zo vindt u het scenario terug." {...veld('naam')} />
        <Productie keuzes={keuzes} eerder={eerder} veld={veld} terug={terug} />
        <Tarieven keuzes={keuzes} veld={veld} />
        <Anders keuzes={keuzes} veld={veld} />
        <FieldSet legend="Wie zich misschien niet inschrijft">
          <NumberInput
            label="Vanaf welk verlies is dat een risico?"
            hint="In procenten van wat een aanbieder in de regio verdient. Laat u dit leeg, dan staat er ‘onbekend’."
            optional
            decimals
            unit="%"
            {...veld('verliesgrens')}
          />
        </FieldSet>
        <Bewaren knop="Impact berekenen" annuleer="/leveranciers/impact" />
      </Form>
    </>
  );
}

type Deel = Pick<Props, 'keuzes'> & { readonly veld: Veld };

const productenIn = ({ namen }: Props['keuzes']) =>
  namen.product.map(({ code, naam }) => ({ value: code, label: naam }));

const Tarieven = ({ keuzes, veld }: Deel) => (
  <FieldSet
    legend="Andere tarieven"
    hint="Een nieuw bedrag in de afgesproken eenheid, of een percentage erbij (met een min: eraf). De regel die het meest zegt, gaat voor."
  >
    {keuzes.voorstellen.length > 0 && (
      <Select
        label="Met alle tarieven van een voorstel"
        optional
        empty="Geen voorstel"
        options={keuzes.voorstellen.map(({ code, naam }) => ({ value: code, label: naam }))}
        {...veld('voorstel')}
      />
    )}
    <Tariefrijen producten={productenIn(keuzes)} caos={keuzes.caos} veld={veld} />
  </FieldSet>
);

const Anders = ({ keuzes, veld }: Deel) => (
  <>
    <FieldSet legend="Meer of minder productie" hint="In procenten van wat is geleverd; met een min: minder.">
      <Groeirijen producten={productenIn(keuzes)} veld={veld} />
    </FieldSet>
    <FieldSet
      legend="Producten die eindigen of overgaan"
      hint="Zonder ander product eindigt het. Anders gaat een deel over, en zegt u hoeveel eenheden het worden: 60 minuten worden bijvoorbeeld 1 uur."
    >
      <Overgangrijen producten={productenIn(keuzes)} veld={veld} />
    </FieldSet>
    <FieldSet
      legend="Normen"
      hint="Wat een toewijzing hoogstens mag krijgen, in de eenheid van het product. Wat daarboven is geleverd, telt dan niet mee."
    >
      <Normrijen producten={productenIn(keuzes)} veld={veld} />
    </FieldSet>
  </>
);

type Productieprops = Deel & Pick<Props, 'eerder' | 'terug'>;

function Productie({ keuzes: { maanden }, eerder, veld, terug }: Productieprops) {
  const options = maanden.map((maand) => ({ value: maand, label: formatMaand(datum(`${maand}-01`)) }));
  const eerste = veld('van').defaultValue ?? eersteVan(maanden);
  return (
    <FieldSet legend="Productie" hint="De maanden waarin de hulp begon. Wat is toegekend telt, credits eraf.">
      {eerder && (
        <CheckboxGroup
          name="stand"
          label="Dezelfde productie"
          optional
          options={[{ value: eerder.stand, label: `Reken op precies dezelfde productie als ‘${eerder.naam}’` }]}
          defaultValue={terug && !terug.waarden['stand'] ? [] : [eerder.stand]}
        />
      )}
      <FieldRow legend="Maanden">
        <Select label="Van" options={options} {...veld('van')} defaultValue={eerste} />
        <Select
          label="Tot en met"
          options={options}
          {...veld('tot')}
          defaultValue={veld('tot').defaultValue ?? maanden[0]}
        />
      </FieldRow>
    </FieldSet>
  );
}

/** A year back from the newest month, or as far as there is. */
const eersteVan = (maanden: readonly string[]): string | undefined => maanden.slice(0, 12).at(-1);
