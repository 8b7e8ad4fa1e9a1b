// SPDX-License-Identifier: EUPL-1.2
import { type Column, Datum, Money, Periode, Table } from '#libs/ui';
import type { TariefRij } from '#modules/tarieven';
import type { Plat } from '../shell/plat.ts';
import { StaatBadge, Voorbeeld } from './weergave.tsx';

type Cel = NonNullable<Plat<TariefRij>['gewoon']>;
/** What a cell of the matrix needs to know. */
export type MatrixRij = Pick<
  Plat<TariefRij>,
  'product' | 'naam' | 'cao' | 'caoNaam' | 'eenheid' | 'tot' | 'voorbeeld'
> & {
  readonly gewoon: Cel | null;
  readonly micro: Cel | null;
};
type Product = { readonly code: string; readonly naam: string; readonly perCao: ReadonlyMap<string, MatrixRij> };

/** A table has at most seven columns, of which one is the product. */
const widest = 6;

type Props = { readonly rijen: readonly MatrixRij[]; readonly caption: string };

/** Product × CAO, with what a micro-onderneming gets under each amount. What holds for nearly all is said once, above. */
export function Matrix({ rijen, caption }: Props) {
  const caos = [...new Map(rijen.map(({ cao, caoNaam }) => [cao, caoNaam])).entries()];
  const producten = [...Map.groupBy(rijen, ({ product }) => product).entries()].map(
    ([code, own]): Product => ({
      code,
      naam: own[0]?.naam ?? code,
      perCao: new Map(own.map((rij) => [rij.cao, rij])),
    }),
  );
  const usual = mostCommon(rijen);
  const groups = Array.from({ length: Math.max(1, Math.ceil(caos.length / widest)) }, (_, at) =>
    caos.slice(at * widest, (at + 1) * widest),
  );
  return (
    <>
      {usual && (
        <p>
          Bedragen per {usual.eenheid}, <Periode begin={usual.van} eind={usual.tot} />,{' '}
          <StaatBadge staat={usual.staat} /> <Voorbeeld als={usual.voorbeeld} />. Open een bedrag om te zien waaruit het
          is opgebouwd.
        </p>
      )}
      {groups.map((group) => (
        <Table
          key={group[0]?.[0] ?? 'leeg'}
          caption={caption}
          rows={producten}
          rowKey={({ code }) => code}
          columns={[productColumn, ...group.map(([cao, naam]) => caoColumn(cao, naam, usual))]}
        />
      ))}
    </>
  );
}

const productColumn: Column<Product> = {
  key: 'product',
  head: 'Product',
  kind: 'name',
  cell: ({ code, naam }) => <a href={`/producten/${code}`}>{naam}</a>,
};

const caoColumn = (cao: string, naam: string, usual: Usual | null): Column<Product> => ({
  key: `cao-${cao}`,
  head: naam,
  kind: 'number',
  cell: ({ perCao }) => {
    const rij = perCao.get(cao);
    return rij ? <Bedragen rij={rij} usual={usual} /> : '–';
  },
});

const Bedragen = ({ rij, usual }: { readonly rij: MatrixRij; readonly usual: Usual | null }) => (
  <>
    {rij.gewoon && <Bedrag cel={rij.gewoon} rij={rij} usual={usual} />}
    {rij.micro && (
      <div>
        micro <Bedrag cel={rij.micro} rij={rij} usual={usual} />
      </div>
    )}
  </>
);

/** An amount that opens to where it comes from; where it differs from the rest in unit, date or state, it says so. */
function Bedrag({ cel, rij, usual }: { readonly cel: Cel; readonly rij: MatrixRij; readonly usual: Usual | null }) {
  return (
    <>
      <a href={`/tarieven/${cel.id}`}>
        <Money value={cel.bedrag} />
      </a>
      {rij.eenheid !== usual?.eenheid && ` per ${rij.eenheid}`}
      {cel.van !== usual?.van && (
        <>
          {' '}
          vanaf <Datum value={cel.van} />
        </>
      )}
      {cel.staat !== usual?.staat && (
        <>
          {' '}
          <StaatBadge staat={cel.staat} />
        </>
      )}
    </>
  );
}

type Usual = Pick<MatrixRij, 'eenheid' | 'tot' | 'voorbeeld'> & Pick<Cel, 'van' | 'staat'>;

function mostCommon(rijen: readonly MatrixRij[]): Usual | null {
  const facts = rijen.flatMap((rij) =>
    [rij.gewoon, rij.micro].flatMap((cel): Usual[] =>
      cel ? [{ eenheid: rij.eenheid, tot: rij.tot, voorbeeld: rij.voorbeeld, van: cel.van, staat: cel.staat }] : [],
    ),
  );
  const groups = [...Map.groupBy(facts, (one) => JSON.stringify(one)).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? null;
}
