import * as v from 'valibot';

/** The name of a company's organization, as somebody types it. */
export const companyNamed = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'name the company'),
  v.maxLength(200, 'a company’s name has up to 200 characters'),
);
