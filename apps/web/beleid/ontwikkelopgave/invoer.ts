// SPDX-License-Identifier: EUPL-1.2
import { readBedrag } from '../../shell/formulier.ts';

/** The budget as people type it, in whole eurocents; nothing when the field was left empty. */
export async function leesBudget(request: Request): Promise<{ readonly budget?: number | string }> {
  const budget = (await request.clone().formData()).get('budget');
  return typeof budget === 'string' && budget.trim() !== '' ? { budget: readBedrag(budget) } : {};
}
