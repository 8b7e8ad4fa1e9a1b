// SPDX-License-Identifier: EUPL-1.2
import { datumOp, formatDatum } from '#libs/kernel';
import { Badge, CheckboxGroup, DateInput, Datum, Details, FieldSet, FileInput, Icon, Select } from '#libs/ui';
import type { Voorwaarden } from '#modules/inkoop';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij } from '../shell/terug.tsx';
import type { Concept } from './inschrijfstappen.ts';
import { bestandssoorten, productNaam, veldVan } from './woorden.tsx';

type Vraag = Concept['criteria'][number];
type Props = {
  readonly vraag: Vraag;
  readonly concept: Concept;
  readonly voorwaarden: Plat<Voorwaarden>;
  readonly terug: Terug | undefined;
};

/** For every question of a criterion, and every product where it is asked for each: the documents. */
export function BewijsVelden({ vraag, concept, voorwaarden, terug }: Props) {
  const { producten } = concept.inschrijving;
  const places = vraag.criterium.bewijs.flatMap((bewijs) =>
    (bewijs.per === 'product' ? producten : ['']).map((product) => ({ bewijs, product })),
  );
  return places.map(({ bewijs, product }) => (
    <Plek
      key={`${bewijs.code}.${product}`}
      naam={product ? `${bewijs.naam}: ${productNaam(voorwaarden, product)}` : bewijs.naam}
      bewijs={bewijs}
      product={product}
      vraag={vraag}
      eerdere={concept.eerdere}
      terug={terug}
    />
  ));
}

type PlekProps = Pick<Props, 'vraag' | 'terug'> & {
  readonly naam: string;
  readonly product: string;
  readonly bewijs: Vraag['criterium']['bewijs'][number];
  readonly eerdere: Concept['eerdere'];
};

function Plek(props: PlekProps) {
  const { naam, bewijs, product, vraag } = props;
  const own = vraag.stukken.filter((stuk) => stuk.bewijs === bewijs.code && stuk.product === product);
  const isExample = bewijs.source.from === 'pack' && bewijs.source.voorbeeld;
  return (
    <FieldSet
      legend={
        <>
          {naam} {isExample && <Badge kind="voorbeeld" />}
        </>
      }
      hint={bewijs.geldigheidMaanden !== null && `Niet ouder dan ${bewijs.geldigheidMaanden} maanden.`}
    >
      {own.length > 0 ? (
        <>
          <Gegeven own={own} />
          <Details summary="Nog een stuk toevoegen, of er een weghalen">
            <Toevoegen {...props} own={own} />
            <Weghalen {...props} own={own} />
          </Details>
        </>
      ) : (
        <Toevoegen {...props} own={own} />
      )}
    </FieldSet>
  );
}

type OwnProps = PlekProps & { readonly own: Vraag['stukken'] };

/** What is there already. */
const Gegeven = ({ own }: Pick<OwnProps, 'own'>) => (
  <ul className="inkoop-stukken">
    {own.map(({ bewijsstuk, naam, dagtekening }) => (
      <li key={bewijsstuk}>
        <Icon name="check" />
        <span>
          <a href={`/inkoop/bewijsstukken/${bewijsstuk}`}>{naam}</a>
          {dagtekening && (
            <>
              , van <Datum value={dagtekening} />
            </>
          )}
        </span>
      </li>
    ))}
  </ul>
);

/** A tick, not a button: Enter in another field must never take a document away. */
const Weghalen = ({ own, bewijs, product }: OwnProps) => (
  <CheckboxGroup
    name="weg[]"
    id={`weg-${bewijs.code}-${product}`}
    label="Weghalen"
    optional
    options={own.map(({ bewijsstuk, naam }) => ({ value: `${bewijs.code}|${product}|${bewijsstuk}`, label: naam }))}
  />
);

/** A document that was given before, or a file, with its day where that counts. */
function Toevoegen({ bewijs, product, vraag, eerdere, terug, own }: OwnProps) {
  const again = eerdere.filter(
    (stuk) => stuk.bewijs === bewijs.code && !own.some(({ bewijsstuk }) => bewijsstuk === stuk.id),
  );
  const field = veldVan(bewijs.code, product);
  return (
    <>
      {again.length > 0 && (
        <Select
          name={`eerder.${field}`}
          label="Een stuk dat u eerder gaf"
          optional
          empty="Geen"
          options={again.map(({ id, naam, op }) => ({ value: id, label: `${naam} (${gegevenOp(op)})` }))}
          error={foutBij(terug, `eerder.${field}`)}
        />
      )}
      <FileInput
        name={`bestand.${field}`}
        label="Bestand"
        hint="Pdf, Word, Excel of een foto; hoogstens 20 MB."
        accept={bestandssoorten}
        optional={own.length > 0}
        error={foutBij(terug, `bestand.${field}`)}
      />
      {vraag.vraagtDag.includes(bewijs.code) && (
        <DateInput
          name={`dag.${field}`}
          label="Van welke dag is dit stuk?"
          hint={
            vraag.terugblikVanaf && (
              <>
                Het telt als het van <Datum value={vraag.terugblikVanaf} /> of later is.
              </>
            )
          }
          optional={own.length > 0}
          defaultValue={terug?.waarden[`dag.${field}`]}
          error={foutBij(terug, `dag.${field}`)}
        />
      )}
    </>
  );
}

const gegevenOp = (iso: string): string => `gegeven op ${formatDatum(datumOp(Temporal.Instant.from(iso)))}`;
