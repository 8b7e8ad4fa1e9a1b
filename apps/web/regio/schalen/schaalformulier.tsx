// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, DateInput, FieldSet, Form, TextArea, TextInput } from '#libs/ui';
import type { BewaardeSchaalregel } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Schalen } from './cel.tsx';

type Props = {
  readonly schalen: Schalen;
  /** What counts now, to begin from; null for a new care form. */
  readonly geldt: Plat<BewaardeSchaalregel> | null;
  readonly nieuw?: boolean;
  readonly annuleer: string;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

const taken = ['beleid', 'inkoop', 'leveranciersmanagement'] as const;
const criteria = ['schaal', 'personeel', 'kennis', 'innovatie'] as const;

/** Proposes the scale of a care form; what was typed always comes back. */
export function Schaalformulier({ schalen, geldt, nieuw = false, annuleer, terug, sleutel }: Props) {
  const veld = veldVan(terug);
  return (
    <>
      <Weigering terug={terug} labels={{ van: 'Gaat in op', herzien: 'Opnieuw bekijken op', naam: 'Zorgvorm' }} />
      <Form idempotency={sleutel}>
        {nieuw && (
          <>
            <TextInput
              {...veld('naam')}
              label="Zorgvorm"
              hint="Zoals ‘Verslavingszorg’ of ‘Crisis: vervolg op spoedzorg’."
            />
            <TextInput {...veld('groep')} label="Groep" hint="Onder welk kopje zij staat. Leeg is ‘Aanbod’." optional />
          </>
        )}
        {taken.map((taak) => (
          <Taakvelden key={taak} taak={taak} schalen={schalen} geldt={geldt} terug={terug} />
        ))}
        <TextArea {...veld('bijzonder')} label="Bijzonderheid bij de inkoop" optional rows={2} />
        <Redenen veld={veld} />
        <DateInput {...veld('van')} label="Gaat in op" />
        <DateInput {...veld('herzien')} label="Opnieuw bekijken op" hint="Die dag staat het op de werkvoorraad." />
        <Voorbeeldkeuze terug={terug} />
        <Bewaren knop="Voorstel bewaren" annuleer={annuleer} />
      </Form>
    </>
  );
}

const Redenen = ({ veld }: { readonly veld: ReturnType<typeof veldVan> }) => (
  <FieldSet legend="Waarom op deze schaal?" hint="Schrijf op elk van de vier criteria een reden.">
    {criteria.map((criterium) => (
      <TextArea
        key={criterium}
        {...veld(criterium)}
        label={woorden.criterium[criterium]}
        hint={woorden.criteriumvraag[criterium]}
        rows={2}
      />
    ))}
  </FieldSet>
);

type TaakProps = Pick<Props, 'schalen' | 'geldt' | 'terug'> & { readonly taak: (typeof taken)[number] };

function Taakvelden({ taak, schalen, geldt, terug }: TaakProps) {
  const uitvoerder = `${taak}Uitvoerder`;
  return (
    <FieldSet legend={woorden.schaaltaak[taak]}>
      <CheckboxGroup
        name={`${taak}[]`}
        label="Op welke schaal?"
        options={schalen.map(({ code, naam, omschrijving }) => ({ value: code, label: naam, hint: omschrijving }))}
        defaultValue={terug ? terug.lijsten[taak] : geldt?.[taak].schalen}
        error={foutBij(terug, `${taak}[]`)}
      />
      {taak !== 'beleid' && (
        <TextInput
          {...veldVan(terug)(uitvoerder, geldt?.[taak].uitvoerder)}
          label="Door wie?"
          hint="Alleen als een ander dan de eigen organisatie het doet, zoals de gemeente die voor iedereen inkoopt."
          optional
        />
      )}
    </FieldSet>
  );
}
