/** Lets through what is a message: the library would log all of anything else, and a text may be in it. */
import { Message, type MessageStrategy } from 'vscode-languageserver';

/** `onOther` is called in the place of what is no message. */
export function onlyMessages(onOther: () => void): MessageStrategy {
  return {
    handleMessage(message, next) {
      if (Message.isRequest(message) || Message.isNotification(message) || Message.isResponse(message)) next(message);
      else onOther();
    },
  };
}
