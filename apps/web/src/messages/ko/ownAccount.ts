export const messages = {
  title: '내 계정',
  lead: '이름과 이메일, 역할은 관리자가 바꿉니다.',
  facts: '정보',
  passwordChangedAt: '비밀번호를 바꾼 때',
  changePassword: '비밀번호 바꾸기',
  changePasswordText: '바꾸면 이 기기만 남고 다른 기기에서는 모두 로그아웃됩니다.',
  currentPassword: '지금 비밀번호',
  newPassword: '새 비밀번호',
  submitPassword: '비밀번호 바꾸기',
  passwordChanged: '비밀번호를 바꾸었습니다. 다른 기기에서는 로그아웃되었습니다.',
  sessionsText: '모르는 기기가 있으면 로그아웃하고 비밀번호를 바꿉니다.',
  sessionEnded: '{{device}}에서 로그아웃했습니다.',
  endOthers: '다른 기기 모두 로그아웃',
  endOthersTitle: '다른 기기에서 모두 로그아웃할까요?',
  endOthersText_other:
    '{{count}}개 기기에서 바로 로그아웃됩니다. 그 기기에서 저장하지 않은 내용은 다시 로그인해야 저장할 수 있습니다.',
  othersEnded: '다른 기기에서 모두 로그아웃했습니다.',
} as const;
