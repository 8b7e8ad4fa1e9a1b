// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';

/** The kind of subject under which it is told what happens to such a file. */
export const onderwerpsoort = 'toewijzingovername';

/** Whether the viewer offered this file or put it before others. */
export const bood = (context: QueryContext, overname: string): Promise<boolean> =>
  wroteIn(
    context,
    { soort: onderwerpsoort, id: overname },
    {
      schrijven: ['toegang/overname-aanbieden', 'toegang/overname-voorleggen'],
      vaststellen: 'toegang/overname-bevestigen',
    },
  );
