import { cloudOf } from '../../src/facts/environment';

test.each([
  ['customer.atlassian.net', 'commercial'],
  ['customer.atlassian-us-gov-mod.net', 'government'],
  ['customer.atlassian-us-gov.net', 'government'],
  ['customer.atlassian-isolated.net', 'isolated'],
  ['help.customer.example', 'unknown'],
  ['atlassian.net.customer.example', 'unknown'],
  ['notatlassian.net', 'unknown'],
  ['customer.notatlassian-us-gov.net', 'unknown'],
  ['', 'unknown'],
])('%s is a site of the cloud: %s', (host, cloud) => {
  expect(cloudOf(host)).toBe(cloud);
});
