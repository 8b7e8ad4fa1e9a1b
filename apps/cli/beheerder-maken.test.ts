// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { readVraag } from './beheerder-maken.ts';

const leeg = {
  ...{ naam: undefined, email: undefined, account: undefined },
  ...{ verband: undefined, gemeente: undefined, aanbieder: undefined, organisatie: undefined },
};

describe('beheerder maak', () => {
  test('neemt een organisatie met een code, een naam, en een e-mailadres of een account', () => {
    expect(readVraag({ ...leeg, gemeente: '0513', naam: ' Anna ', email: 'a@gouda.example' })).toEqual({
      ...{
        soort: 'gemeente',
        code: '0513',
        organisatie: undefined,
        naam: 'Anna',
        email: 'a@gouda.example',
        account: null,
      },
    });
    expect(readVraag({ ...leeg, aanbieder: '99000001', naam: 'Bo', account: 'bo' })).toMatchObject({ account: 'bo' });
  });

  test.each([
    ['niets', {}, [/precies één/, /--naam/, /--email/]],
    ['twee organisaties', { gemeente: '0513', verband: 'x-y', naam: 'A', account: 'a' }, [/precies één/]],
    ['een verkeerde code', { gemeente: '513', naam: 'A', account: 'a' }, [/vier cijfers/]],
    ['een verkeerd adres', { aanbieder: '99000001', naam: 'A', email: 'a' }, [/geen e-mailadres/]],
  ])('zegt bij %s alles wat er mis is', (_, velden, fouten) => {
    for (const fout of fouten) expect(() => readVraag({ ...leeg, ...velden })).toThrow(fout);
  });
});
