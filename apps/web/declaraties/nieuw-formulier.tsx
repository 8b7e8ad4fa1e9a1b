// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  EmptyState,
  FieldSet,
  Form,
  formatValue,
  Money,
  MoneyInput,
  NumberInput,
  Section,
  SubmitButton,
  Table,
} from '#libs/ui';
import type { TeDeclarerenView } from '#modules/declaraties';
import type { Plat } from '../shell/plat.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { NieuwTerug } from './nieuw.actie.ts';
import { eenheidText, frequentieText, maandText, volumeText } from './weergave.tsx';

type Formulier = Plat<TeDeclarerenView>;
type Regel = Formulier['regels'][number];
type Props = { readonly formulier: Formulier; readonly gemeente: string; readonly terug: NieuwTerug | undefined };

const keuzeOf = ({ gemeente, wet, maand }: Formulier) => ({ gemeente, wet, maand });

/** Per allocation the delivered volume; the tariff of the agreement stands there already. */
export function LeverFormulier({ formulier, gemeente, terug }: Props) {
  const { regels, maand, voorbij } = formulier;
  // Only lines with fields are numbered: a gap in the numbers would be sent as an empty line.
  const open = regels.filter(({ toegekend }) => toegekend === null);
  if (regels.length === 0)
    return (
      <EmptyState title="Niets te declareren">
        In {maandText(`${maand}-01`)} had u bij {gemeente} geen lopende toewijzing.
      </EmptyState>
    );
  return (
    <Section title={`Geleverd in ${maandText(`${maand}-01`)} voor ${gemeente}`}>
      <Weigering terug={terug?.terug ?? undefined} />
      <Form hidden={keuzeOf(formulier)} label="Wat u hebt geleverd">
        {regels.map((regel) => (
          <RegelVelden key={regel.toewijzing} regel={regel} at={open.indexOf(regel)} terug={terug} />
        ))}
        {voorbij && (
          <Actions>
            <SubmitButton name="stap" value="nakijken" kind="primary">
              Declaratie nakijken
            </SubmitButton>
          </Actions>
        )}
      </Form>
    </Section>
  );
}

type RegelProps = { readonly regel: Regel; readonly at: number; readonly terug: NieuwTerug | undefined };

function RegelVelden({ regel, at, terug }: RegelProps) {
  const naam = regel.productnaam ?? regel.productcode;
  const veld = (name: string) => `regels.${at}.${name}`;
  const waarde = (name: string) => terug?.waarden[veld(name)];
  return (
    <FieldSet legend={`${regel.jeugdige ?? `Toewijzing ${regel.nummer}`}: ${naam}`} hint={toelichting(regel)}>
      {regel.toegekend !== null ? (
        <Attention kind="info">Over deze maand is al toegekend, in regel {regel.toegekend}.</Attention>
      ) : (
        <>
          <input type="hidden" name={veld('toewijzing')} value={regel.toewijzing} />
          <NumberInput
            name={veld('volume')}
            label="Geleverd"
            hint="Laat leeg als u deze maand niets hebt geleverd."
            optional
            unit={eenheidText(regel.eenheid)}
            defaultValue={waarde('volume')}
            error={foutBij(terug?.terug ?? undefined, veld('volume'))}
          />
          {regel.eenheid !== '83' && (
            <MoneyInput
              name={veld('tarief')}
              label="Tarief"
              hint={
                regel.tarief === null
                  ? 'Van deze overeenkomst is hier geen tarief bekend.'
                  : 'Het tarief van uw overeenkomst.'
              }
              unit={`per ${eenheidText(regel.eenheid, 1)}`}
              defaultValue={waarde('tarief') ?? (regel.tarief === null ? undefined : asEuros(regel.tarief))}
              error={foutBij(terug?.terug ?? undefined, veld('tarief'))}
            />
          )}
        </>
      )}
    </FieldSet>
  );
}

const asEuros = (cent: number): string => (cent / 100).toFixed(2).replace('.', ',');

const toelichting = ({ nummer, begin, eind, volume, eenheid, frequentie }: Regel): string =>
  [
    `Toewijzing ${nummer}, ${formatValue(begin, 'datum')} tot en met ${formatValue(eind, 'datum')}.`,
    volume === null ? '' : `Toegewezen: ${volumeText(volume, eenheid)} ${frequentieText(frequentie ?? '')}.`,
  ].join(' ');

/** What it comes to, before it goes out. */
export function Samenvatting({ formulier, gemeente, terug, idempotency }: Props & { readonly idempotency: string }) {
  const opgesteld = terug?.opgesteld;
  if (!terug || !opgesteld) return null;
  const byId = new Map(formulier.regels.map((regel) => [regel.toewijzing, regel]));
  const aantal = opgesteld.regels.length;
  return (
    <Section title={`Uw declaratie aan ${gemeente} over ${maandText(`${formulier.maand}-01`)}`}>
      <Table
        caption={aantal === 1 ? '1 regel' : `${aantal} regels`}
        rows={opgesteld.regels}
        rowKey={({ referentie }) => referentie}
        columns={[
          { key: 'wie', head: 'Voor wie', kind: 'name', cell: ({ toewijzing }) => nameOf(byId.get(toewijzing)) },
          {
            key: 'product',
            head: 'Product',
            cell: ({ toewijzing }) => byId.get(toewijzing)?.productnaam ?? byId.get(toewijzing)?.productcode,
          },
          {
            key: 'volume',
            head: 'Geleverd',
            kind: 'number',
            cell: ({ toewijzing, volume }) => volumeText(volume, byId.get(toewijzing)?.eenheid ?? ''),
          },
          {
            key: 'tarief',
            head: 'Tarief',
            kind: 'number',
            cell: ({ tarief }) => (tarief === null ? '' : <Money value={tarief} />),
          },
          { key: 'bedrag', head: 'Bedrag', kind: 'number', cell: ({ bedrag }) => <Money value={bedrag} /> },
        ]}
        foot={{ bedrag: <Money value={opgesteld.totaal} /> }}
      />
      {opgesteld.regels.flatMap((regel) =>
        warnings(regel, byId.get(regel.toewijzing)).map((zin) => (
          <Attention key={zin} kind="warning">
            {zin}
          </Attention>
        )),
      )}
      <p>
        Het bericht voldoet aan alle regels die vooraf te toetsen zijn. De gemeente antwoordt binnen tien werkdagen.
      </p>
      <Form hidden={terug.waarden} idempotency={idempotency}>
        <Actions>
          <SubmitButton name="stap" value="indienen" kind="primary">
            Declaratie indienen
          </SubmitButton>
          <SubmitButton formAction="/declaraties/nieuw/bestand" kind="secondary">
            Bestand downloaden
          </SubmitButton>
          <SubmitButton name="stap" value="wijzigen" kind="secondary">
            Wijzigen
          </SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

const nameOf = (regel: Regel | undefined): string => regel?.jeugdige ?? (regel ? `Toewijzing ${regel.nummer}` : '');

type Opgestelde = NonNullable<NieuwTerug['opgesteld']>['regels'][number];

/** What the gemeente will reject when it is sent like this; one may still send it. */
function warnings({ tarief, volume }: Opgestelde, regel: Regel | undefined): readonly string[] {
  if (!regel) return [];
  const wie = `${nameOf(regel)}, ${regel.productnaam ?? regel.productcode}`;
  const { hoogstens, eenheid } = regel;
  return [
    ...(tarief !== null && regel.tarief !== null && tarief !== regel.tarief
      ? [`${wie}: dit is niet het tarief van uw overeenkomst. De gemeente wijst deze regel af.`]
      : []),
    ...(hoogstens !== null && volume > hoogstens
      ? [
          `${wie}: dit is meer dan de ${volumeText(hoogstens, eenheid)} die zijn toegewezen. De gemeente wijst deze regel af.`,
        ]
      : []),
  ];
}
