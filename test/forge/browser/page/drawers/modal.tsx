import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import type { ElementType } from 'react';
import type { Drawer } from '../drawer';
import { passOn } from '../pass-on';

const AnyModal: ElementType = Modal;
const forgeSizes: Record<string, string | undefined> = { fullscreen: '100%', resizable: 'medium' };

export const modalDrawers: Record<string, Drawer> = {
  ModalTransition: ({ kids }) => <ModalTransition>{kids}</ModalTransition>,
  Modal: ({ p, kids }) => {
    const { width, height, title, icon: _icon, ...rest } = p;
    return (
      <AnyModal {...rest} width={size(width)} height={size(height)}>
        {typeof title === 'string' ? (
          <ModalHeader hasCloseButton>
            <ModalTitle>{title}</ModalTitle>
          </ModalHeader>
        ) : undefined}
        {kids}
      </AnyModal>
    );
  },
  ModalHeader: ({ p, kids }) => {
    const AnyHeader: ElementType = ModalHeader;
    return (
      <AnyHeader {...p} hasCloseButton>
        {kids}
      </AnyHeader>
    );
  },
  ModalTitle: passOn(ModalTitle),
  ModalBody: passOn(ModalBody),
  ModalFooter: passOn(ModalFooter),
};

const size = (value: unknown): unknown => (typeof value === 'string' ? (forgeSizes[value] ?? value) : value);
