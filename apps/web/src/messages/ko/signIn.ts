export const messages = {
  title: '로그인',
  lead: '기획자, 자치구 담당자, 위원, 관리자가 로그인합니다. 공개된 계획과 현황은 로그인하지 않고 볼 수 있습니다.',
  email: '이메일',
  password: '비밀번호',
  submit: '로그인',
  signedInAs: '{{name}} 계정으로 로그인했습니다.',
  alreadySignedIn: '이미 {{name}} 계정으로 로그인되어 있습니다.',
  forgotten: '비밀번호를 잊었습니까?',
  forgottenText:
    '관리자에게 비밀번호 재설정 링크를 요청합니다. 두레는 메일을 보내지 않으므로 관리자가 링크를 직접 전합니다.',
  demoTitle: '예시 계정',
  demoText: '예시 데이터에만 있는 계정입니다. 비밀번호는 모두 같고, 두레를 시작한 화면에 나와 있습니다.',
  demoCaption: '예시 계정',
  demoRole: '역할',
  demoEmail: '이메일',
  demoUse: '{{email}} 입력',
} as const;
