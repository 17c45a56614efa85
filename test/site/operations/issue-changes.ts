import { noContent, platformError } from '../answers';
import type { Answer, Call, Operation } from '../operation';
import { field } from '../read-body';
import { hasProject } from '../rights';
import { mayBrowse, ORGANIZATIONS_FIELD, REQUEST_TYPE_FIELD } from './issues';
import { findRequest, type FoundRequest } from './requests';

export const issueChanges: Operation[] = [
  {
    label: 'PUT /rest/api/3/issue/{issueIdOrKey}',
    reads: false,
    run(call) {
      const found = findRequest(call);
      if (found === undefined || !mayBrowse(call, found)) return platformError(404, 'no issue that you can see');
      if (!hasProject(call.state, call.caller, found.project, 'EDIT_ISSUES', 'jira')) {
        return platformError(403, 'you may not edit this issue');
      }
      const fields = Object.entries(field(call.body, 'fields') ?? {});
      if (fields.length === 0) return platformError(400, 'name at least one field in "fields"');
      for (const [name, value] of fields) {
        const refused = setField(call, found, name, value);
        if (refused !== undefined) return refused;
      }
      return noContent();
    },
  },
];

function setField(
  { state }: Call,
  { request, project }: FoundRequest,
  name: string,
  value: unknown,
): Answer | undefined {
  const desk = project.serviceDesk;
  switch (name) {
    case REQUEST_TYPE_FIELD: {
      const type = desk.requestTypes.find((candidate) => candidate.id === value);
      if (type === undefined) return platformError(400, 'no such request type');
      request.requestTypeId = type.id;
      return undefined;
    }
    case ORGANIZATIONS_FIELD: {
      const ids = Array.isArray(value) ? value : undefined;
      if (ids === undefined || ids.some((id) => typeof id !== 'number')) {
        return platformError(400, 'organizations are a list of numbers');
      }
      const known = state.organizations.map((organization) => organization.id);
      if (ids.some((id) => !known.includes(String(id)))) return platformError(400, 'no such organization');
      request.organizations = ids.map(String);
      return undefined;
    }
    default:
      return platformError(400, `the field ${name} is not on the screen of this issue`);
  }
}
