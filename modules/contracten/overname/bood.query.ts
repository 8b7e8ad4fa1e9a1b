// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';

/** Whether the viewer offered this file or put it before others. */
export const bood = (context: QueryContext, overname: string): Promise<boolean> =>
  wroteIn(
    context,
    { soort: 'overname', id: overname },
    {
      schrijven: ['contracten/overname-aanbieden', 'contracten/overname-voorleggen'],
      vaststellen: 'contracten/overname-bevestigen',
    },
  );
