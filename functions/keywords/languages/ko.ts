import type { LanguageData } from './language.ts';

export const ko: LanguageData = {
  code: 'ko',
  name: '한국어',
  englishName: 'Korean',
  script: 'other',
  words: {
    stop: { seen: '중지, 중단, 그만', translated: '스톱, 해지, 취소, 거부' },
    stop_all: { translated: '전체 중지, 모두 중지, 전체 거부' },
    start: { translated: '시작, 수신동의' },
    help: { translated: '도움말, 문의, 도움' },
    access: { translated: '열람, 내 정보, 개인정보 열람' },
    erase: { translated: '삭제, 파기' },
    rectify: { translated: '정정' },
    port: { translated: '전송요구' },
    object: { translated: '이의, 이의제기' },
    restrict: { translated: '처리정지' },
    yes: { translated: '예, 네' },
    no: { translated: '아니오, 아니요' },
  },
  phrases: {
    stop: {
      seen: '수신거부',
      translated:
        '수신 거부, 수신차단, 구독취소, 구독 해지, 문자 보내지 마세요, 문자 보내지마, 보내지 마세요, 그만 보내세요, 그만 보내, 문자 그만, 연락하지 마세요, 연락하지마, 번호 삭제',
    },
    help: { translated: '누구세요, 누구십니까, 수신거부 방법' },
    access: { translated: '제 번호 어떻게 아셨어요, 번호 어디서' },
    erase: { translated: '개인정보 삭제, 내 정보 삭제, 정보 삭제' },
    wrong_number: { translated: '잘못된 번호, 번호가 틀렸, 잘못 보내셨, 번호 잘못' },
  },
  also: { stop: '삭제', erase: '번호 삭제' },
  courtesy:
    '제발, 부탁합니다, 부탁드립니다, 부탁해요, 감사합니다, 고맙습니다, 안녕하세요, 해주세요, 해 주세요, 하세요, 합니다, 해요, 해, 지금, 당장, 바랍니다, 요, 요청',
  conjunctions: '및, 그리고',
  objects: '문자, 메시지, 광고, 스팸, 알림',
  fillers: '이, 그, 저, 제, 좀, 더, 이상, 을, 를',
  vague: '이거, 그거',
  guards: '왜, 만약, 언제',
  traps: '그만두지, 중지하지 마, 중단하지 마, 취소하지 마',
  signatures: '에서 보냄, 내 iPhone에서',
  notes: ['Only the stop words were found in use; all the rest is translation.'],
};
