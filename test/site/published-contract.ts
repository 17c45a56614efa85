import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { withoutNames } from './describe-faults';

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, unknown> }> }>>;
  components: { schemas: Record<string, Record<string, unknown>> };
}

const folder = path.resolve(__dirname, '../../../shared/specs');
const files = ['jira-platform.openapi.json', 'jira-service-management.openapi.json'];

/** Atlassian's OpenAPI documents are not part of this repository; without them the answers are not compared. */
export const contractIsPresent = files.every((file) => existsSync(path.join(folder, file)));

/** Statuses the documents describe in prose for every operation, and not at the operation. */
const generalStatuses = [401, 412];

/** Fields the document's own text names, while its schema leaves them out and forbids all others. */
const schemasThatLackFields = ['AuditRecordBean'];

interface Published {
  statuses: Map<number, ValidateFunction | undefined>;
}

let published: Map<string, Published> | undefined;

/** Documented by Atlassian, and not among the operations of the documents that are kept here. */
export const NOT_STORED = [
  'GET /rest/servicedeskapi/request/{issueIdOrKey}/approval',
  'GET /rest/api/3/issue/{issueIdOrKey}/watchers',
  'POST /rest/api/3/issue/{issueIdOrKey}/watchers',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/watchers',
].map(withoutNames);

/** What is wrong with an answer, by the published document; nothing where it fits or the document is absent. */
export function contractProblems(operation: string, status: number, body: unknown): string[] {
  // What is in no document cannot differ from one.
  if (!contractIsPresent || operation.includes(' /rest/servicedesk/') || NOT_STORED.includes(withoutNames(operation))) {
    return [];
  }
  published ??= readDocuments();
  const known = published.get(withoutNames(operation));
  if (known === undefined) return [`${operation} is not published`];
  if (!known.statuses.has(status)) {
    return generalStatuses.includes(status) ? [] : [`${operation} does not publish the status ${status}`];
  }
  const validate = known.statuses.get(status);
  if (validate === undefined || validate(body)) return [];
  return (validate.errors ?? []).map((error) => `${operation} ${status}: ${error.instancePath} ${error.message}`);
}

/** Labels of all published operations, to compare ours with. */
export function publishedOperations(): string[] {
  published ??= readDocuments();
  return [...published.keys()];
}

function readDocuments(): Map<string, Published> {
  const all = new Map<string, Published>();
  for (const file of files) {
    const document = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Document;
    for (const name of schemasThatLackFields) delete document.components.schemas[name]?.['additionalProperties'];
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema({ $id: file, ...document });
    for (const [url, methods] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        if (operation.responses === undefined) continue;
        const statuses = Object.entries(operation.responses).map(
          ([status, response]): [number, ValidateFunction | undefined] => {
            const place = ['paths', url, method, 'responses', status, 'content', 'application/json', 'schema'];
            const content = response.content?.['application/json'];
            const hasSchema = typeof content === 'object' && content !== null && 'schema' in content;
            return [Number(status), hasSchema ? ajv.compile({ $ref: `${file}#${pointer(place)}` }) : undefined];
          },
        );
        all.set(withoutNames(`${method.toUpperCase()} ${url}`), { statuses: new Map(statuses) });
      }
    }
  }
  return all;
}

const pointer = (names: string[]): string =>
  names.map((name) => `/${encodeURIComponent(name.replace(/~/g, '~0').replace(/\//g, '~1'))}`).join('');
