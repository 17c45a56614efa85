import { contractIsPresent, contractProblems } from './published-contract';

const present = contractIsPresent ? test : test.skip;

describe('comparing answers with the published documents (needs ../shared/specs)', () => {
  present('finds wrong types, unknown fields, and statuses that are not published', () => {
    const info = 'GET /rest/servicedeskapi/info';
    expect(contractProblems(info, 200, { version: '1' })).toEqual([]);
    expect(contractProblems(info, 200, { version: 1 })).toHaveLength(1);
    expect(contractProblems(info, 200, { colour: 'red' })).toHaveLength(1);
    expect(contractProblems(info, 418, {})).toEqual([`${info} does not publish the status 418`]);
    expect(contractProblems(info, 412, {})).toEqual([]);
    expect(contractProblems('GET /rest/api/3/nothing', 200, {})).toHaveLength(1);
  });
});
