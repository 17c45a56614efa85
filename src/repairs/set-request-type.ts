import { defineRepair, type RepairWords } from './repair';
import { isElsewhere, REQUEST_MESSAGES } from './request-messages';

export const words = {
  what: {
    text: 'Gives the one request that you name the request type that you choose, so that the portal shows it and its customer is told of it.',
  },
  messages: {
    choose: { text: 'Which request type?' },
    chosenGone: { text: 'The request type that was chosen is not there any more. Plan again.' },
    none: { text: 'You can see no request type of this service project.' },
    noField: { text: 'This site shows no field Request Type on requests, so none can be set through it.' },
    hasOne: { text: 'The request {request} has the request type “{name}” already.' },
    mail: { text: 'From then on the customer gets the notifications of {request}.' },
  },
  also: [REQUEST_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'set-request-type',
  cures: ['request-type-missing'],
  access: 'agent',
  needs: ['namedRequest', 'requestTypes', 'serviceProject'],
  plan({ namedRequest, requestTypes, serviceProject }, { choice }) {
    const elsewhere = isElsewhere(namedRequest, serviceProject);
    if (elsewhere !== undefined) return elsewhere;
    const { key: request, requestType, fields } = namedRequest;
    if (requestType !== undefined) return { impossible: 'hasOne', values: { request, name: requestType.name } };
    if (fields.requestType === '') return { impossible: 'noField' };
    const { types } = requestTypes;
    if (types.length === 0) return { impossible: 'none' };
    if (choice === undefined) {
      return { choose: 'choose', options: types.map(({ id, name }) => ({ id, label: name })) };
    }
    const type = types.find(({ id }) => id === choice);
    if (type === undefined) return { impossible: 'chosenGone' };
    return {
      changes: [
        {
          kind: 'request-type',
          target: { request, field: fields.requestType, requestTypeName: type.name },
          before: { requestTypeId: 'none' },
          after: { requestTypeId: type.id },
        },
      ],
      sideEffects: [{ message: 'mail', values: { request } }],
    };
  },
});
