// SPDX-License-Identifier: EUPL-1.2
import { datumOp } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { type Dialoogmoment, isReactietijd } from '../dialoogmoment.ts';
import { countStukken } from '../stuk/stuk.store.ts';
import { readAanbieders } from './aanbieders.query.ts';
import { readGenodigden } from './genodigde.store.ts';

/** Who is asked to react, and until when. Nobody while one cannot react, or while there is nothing to react to. */
export type Reactievraag = {
  readonly dialoog: string;
  readonly aanbieders: readonly string[];
  readonly reagerenTot: string | null;
};

export async function reactievraag(
  { tx, nu }: Pick<QueryContext, 'tx' | 'nu'>,
  tafel: Dialoogmoment,
): Promise<Reactievraag> {
  const { id, naam, openbaar, reagerenTot } = tafel;
  const asked = isReactietijd(tafel, nu) && (await countStukken(tx, id)) > 0;
  const invited = async () =>
    (await readGenodigden(tx, id)).flatMap(({ aanbieder, uitgenodigd }) => (aanbieder && uitgenodigd ? aanbieder : []));
  const everyone = async () => (await readAanbieders(tx)).map(({ aanbieder }) => aanbieder);
  return {
    dialoog: naam,
    aanbieders: asked ? await (openbaar ? everyone() : invited()) : [],
    reagerenTot: asked && reagerenTot ? datumOp(reagerenTot).toString() : null,
  };
}
