import { created, deskError } from '../answers';
import type { Operation } from '../operation';
import { textField } from '../read-body';
import { findRequest, mayManage, maySee } from './requests';

export const requestComments: Operation[] = [
  {
    label: 'POST /rest/servicedeskapi/request/{issueIdOrKey}/comment',
    reads: false,
    run(call) {
      const found = findRequest(call);
      if (found === undefined) return deskError(404, 'no such request');
      const isPublic = (call.body as { public?: unknown } | undefined)?.public === true;
      // Who does not work in the project writes to everybody or to nobody.
      if (!maySee(call, found) || (!isPublic && !mayManage(call, found))) {
        return deskError(403, 'you may not comment on this request');
      }
      const body = textField(call.body, 'body');
      if (body === '') return deskError(400, 'the comment is empty');
      const author = call.caller.how === 'user' ? call.caller.account.accountId : call.state.app.accountId;
      call.state.comments.push({ request: found.request.key, body, public: isPublic, author });
      return created({ id: String(call.state.comments.length), body, public: isPublic });
    },
  },
];
