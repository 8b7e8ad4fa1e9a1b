// SPDX-License-Identifier: EUPL-1.2
import { isHeensoort } from '#libs/ijw';
import { Attention, Section, Table } from '#libs/ui';
import type { BerichtView } from '#modules/berichten';
import type { Plat } from '../shell/plat.ts';
import { redenTekst } from '../shell/teksten.ts';
import type { Fout } from './inhoud/fouten-op-plek.ts';

const mostShown = 200;

type View = Pick<Plat<BerichtView>, 'bevindingen' | 'aantalBevindingen' | 'toetsing' | 'soort'>;

/** Everything that was found, as what is wrong and where; to show it in place. */
export const foutenVan = ({ bevindingen, toetsing }: View): readonly Fout[] => [
  ...bevindingen.map(({ pad, melding }) => ({ pad, melding })),
  ...toetsing.map((bevinding) => ({ pad: bevinding.pad, melding: redenTekst(bevinding) })),
];

/** What breaks the rules of the standard, with its place in the file. */
export function Fouten({ view: { bevindingen, aantalBevindingen, soort } }: { readonly view: View }) {
  if (bevindingen.length === 0) return null;
  return (
    <Section title="Fouten in dit bericht">
      <Attention kind="warning" title="Dit bericht houdt zich niet aan de regels van de berichtenstandaard">
        {isHeensoort(soort) || soort === '323'
          ? 'De ontvanger wijst het als geheel af. De afzender stuurt na verbetering een nieuw bericht.'
          : 'Neem contact op met wie het stuurde: op dit bericht volgt geen antwoord.'}
      </Attention>
      <Table
        caption={
          aantalBevindingen > mostShown ? `De eerste ${mostShown} van ${aantalBevindingen} fouten` : 'Wat er mis is'
        }
        rows={bevindingen.slice(0, mostShown)}
        rowKey={({ code, pad, regel }) => `${code} ${pad} ${regel}`}
        columns={[
          { key: 'melding', head: 'Wat er mis is', kind: 'name', cell: ({ melding }) => melding },
          { key: 'code', head: 'Regel van de standaard', cell: ({ code }) => code },
          { key: 'regel', head: 'Regel in het bestand', kind: 'number', cell: ({ regel }) => regel },
          { key: 'kolom', head: 'Kolom', kind: 'number', cell: ({ kolom }) => kolom },
        ]}
      />
    </Section>
  );
}

/** What an answer breaks of the declaratie that it answers: for people to settle, there is no message for it. */
export function Toetsing({ view: { toetsing } }: { readonly view: View }) {
  if (toetsing.length === 0) return null;
  return (
    <Section title="Dit antwoord past niet bij de declaratie">
      <Attention kind="warning" title="Neem contact op met de gemeente">
        Op een antwoord op een declaratie bestaat geen retourbericht; u lost dit buiten het berichtenverkeer op.
      </Attention>
      <Table
        caption="Wat niet past"
        rows={toetsing.slice(0, mostShown)}
        rowKey={({ code, pad }) => `${code} ${pad}`}
        columns={[
          { key: 'melding', head: 'Wat er mis is', kind: 'name', cell: redenTekst },
          { key: 'code', head: 'Regel van de standaard', cell: ({ code }) => code },
        ]}
      />
    </Section>
  );
}

/** The findings on one line, where the line stands. */
export const FoutenHier = ({ meldingen }: { readonly meldingen: readonly string[] }) =>
  meldingen.map((melding) => (
    <p className="ir-field__error" key={melding}>
      {melding}
    </p>
  ));
