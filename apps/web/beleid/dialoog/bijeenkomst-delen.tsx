// SPDX-License-Identifier: EUPL-1.2
import { Details, Lines, Moment } from '#libs/ui';
import type { MomentView } from './moment-delen.tsx';

type Props = { readonly bijeenkomst: MomentView['bijeenkomsten'][number] };

/** Where a meeting is; a digital one can be opened from here. */
export function Plaats({ bijeenkomst: { digitaal, plaats } }: Props) {
  if (!digitaal) return plaats;
  return <>Digitaal: {/^https?:\/\/\S+$/.test(plaats) ? <a href={plaats}>{plaats}</a> : plaats}</>;
}

/** What was said at a meeting, once that was written down. */
export const Besproken = ({ bijeenkomst: { begin, besproken } }: Props) =>
  besproken && (
    <Details
      summary={
        <>
          Wat is besproken op <Moment value={begin} />
        </>
      }
    >
      <Lines text={besproken} />
    </Details>
  );
