import { arrangeInvited, ask, followLink, goodPassword, openBrowser, uniqueEmail } from './people-acts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

test.describe('inviting a person', () => {
  test('gives a link once, with which an officer begins and sees the own district alone', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, 'administrator');
    await page.goto('/admin/people');
    await page.getByRole('button', { name: '초대', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '사람 초대' });
    await dialog.getByRole('button', { name: '초대 링크 만들기' }).click();
    await expect(dialog.getByRole('textbox', { name: '이름' })).toHaveAttribute('aria-invalid', 'true');
    const email = uniqueEmail('officer');
    await dialog.getByRole('textbox', { name: '이름' }).fill('새 담당자');
    await dialog.getByRole('textbox', { name: '이메일' }).fill(email);
    await dialog.getByRole('combobox', { name: '역할' }).selectOption('DISTRICT_OFFICER');
    await dialog.getByRole('combobox', { name: '자치구' }).selectOption('11680');
    await dialog.getByLabel(/^종료일/).fill('2020-01-01');
    await dialog.getByRole('button', { name: '초대 링크 만들기' }).click();
    await expect(dialog.getByLabel(/^종료일/)).toHaveAccessibleDescription('시작일이 종료일보다 늦습니다.');
    await dialog.getByLabel(/^종료일/).fill('');
    await dialog.getByRole('button', { name: '초대 링크 만들기' }).click();

    const issued = page.getByRole('dialog', { name: '초대 링크' });
    const url = await issued.getByRole('textbox', { name: '링크' }).inputValue();
    await page.keyboard.press('Escape');
    await expect(issued.getByRole('alert')).toContainText('아직 복사하지 않았습니다');
    await issued.getByRole('button', { name: '닫기' }).click();
    await expect(page.getByText(new URL(url).hash.slice(1))).toHaveCount(0);
    await page.getByRole('searchbox', { name: '이름·이메일 찾기' }).fill(email);
    await expect(page).toHaveURL(/[?&]q=officer-/);
    await expect(page.getByRole('row', { name: new RegExp(email) })).toContainText('초대함');

    const { pathname, hash } = new URL(url);
    const officer = await openBrowser(browser, baseURL);
    await officer.goto(pathname + hash);
    await expect(officer).toHaveURL(`${baseURL}/join`);
    await expect(officer.getByText(email)).toBeVisible();
    // In another language the page is loaded anew, and still knows the link.
    await officer.getByRole('button', { name: 'English' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: 'Invitation' })).toBeVisible();
    await officer.getByRole('button', { name: '한국어' }).click();
    await expect(officer.getByText(email)).toBeVisible();
    await followLink(officer, pathname + hash);
    await officer
      .getByRole('navigation', { name: '주 메뉴' })
      .getByRole('link', { name: '실적보고' })
      .click();
    await expect(officer.getByRole('main')).toContainText('강남구');
    await officer.goto('/admin/people');
    await expect(officer.getByRole('heading', { name: '볼 수 있는 권한이 없습니다' })).toBeVisible();

    await page.reload();
    await expect(page.getByRole('row', { name: new RegExp(email) })).toContainText('사용 중');
  });

  test('keeps the token out of every address and request line, and refuses the link a second time', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, 'administrator');
    const invited = await arrangeInvited(page, '한 번만');
    const token = invited.path.split('#')[1] ?? '';
    const guest = await openBrowser(browser, baseURL);
    const addresses: string[] = [];
    guest.on('request', (request) => addresses.push(request.url()));
    await followLink(guest, invited.path);
    expect(addresses.filter((address) => address.includes(token))).toEqual([]);
    const again = await openBrowser(browser, baseURL);
    await again.goto(invited.path);
    await expect(again.getByRole('heading', { level: 1, name: '쓸 수 없는 링크입니다' })).toBeVisible();
    await expect(again.getByRole('main')).toContainText('이미 쓴 링크입니다');
    // The same address once more would be a reload, which keeps the link.
    await again.goto('/plans');
    await again.goto('/join');
    await expect(again.getByRole('heading', { level: 1, name: '링크를 다시 열어 주십시오' })).toBeVisible();
  });

  test('says calmly how far a password is, and refuses a widely known one', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, 'administrator');
    const { path } = await arrangeInvited(page, '김비밀');
    const guest = await openBrowser(browser, baseURL);
    await guest.goto(path);
    const password = guest.getByRole('textbox', { name: '비밀번호' });
    await password.fill('짧다');
    await expect(guest.getByText('2/10자')).toBeVisible();
    await expect(password).not.toHaveAttribute('aria-invalid');
    await password.fill('우리 김비밀 만세 만세');
    await expect(guest.getByRole('status').filter({ hasText: '이름이나 이메일' })).toBeVisible();
    await password.fill('password12345');
    await guest.getByRole('button', { name: /시작$/ }).click();
    await expect(password).toHaveAccessibleDescription(/널리 알려져 있거나 유출된 비밀번호/);
    await guest.getByRole('checkbox', { name: '비밀번호 표시' }).check();
    await expect(password).toHaveAttribute('type', 'text');
    await expectNoAxeViolations(guest);
    await password.fill(goodPassword);
    await guest.getByRole('button', { name: /시작$/ }).click();
    await expect(guest).toHaveURL(`${baseURL}/`);
  });
});

test.describe('managing a person', () => {
  test('disabling refuses the page the person has open, and enabling lets the person in again', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, 'administrator');
    const { id, email, path } = await arrangeInvited(page, '그만둔 위원', [{ role: 'COMMITTEE_MEMBER' }]);
    const member = await openBrowser(browser, baseURL);
    await followLink(member, path);
    await member.goto('/account');
    await expect(member.getByText(email)).toBeVisible();

    await page.goto(`/admin/people/${id}`);
    await page.getByRole('button', { name: '사용 중지' }).click();
    const question = page.getByRole('alertdialog', { name: /사용을 중지할까요/ });
    await expect(question).toContainText('모든 기기에서 바로 로그아웃되고');
    await question.getByRole('button', { name: '사용 중지' }).click();
    await expect(page.getByText('사용 중지된 계정입니다.', { exact: false })).toBeVisible();
    await expect(page.getByText('로그인한 기기가 없습니다.')).toBeVisible();

    // The page that is open: its next request is refused. The end of its socket may have told it already, and the
    // dialog then lies over the menu.
    await member
      .getByRole('navigation', { name: '주 메뉴', includeHidden: true })
      .getByRole('link', { name: '회의', includeHidden: true })
      .dispatchEvent('click');
    await expect(member.getByRole('dialog', { name: '다시 로그인해 주십시오' })).toBeVisible();
    await member.getByRole('dialog').getByLabel('비밀번호').fill(goodPassword);
    await member.keyboard.press('Enter');
    await expect(member.getByRole('dialog').getByText('맞지 않습니다', { exact: false })).toBeVisible();

    await page.getByRole('button', { name: '다시 사용' }).click();
    await expect(page.getByRole('button', { name: '사용 중지' })).toBeVisible();
    await member.getByRole('dialog').getByLabel('비밀번호').fill(goodPassword);
    await member.keyboard.press('Enter');
    await expect(member.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('row', { name: /다시 사용/ })).toBeVisible();
  });

  test('gives a role, changes its days, and ends it at once', async ({ page }) => {
    await signIn(page, 'administrator');
    const { id } = await arrangeInvited(page, '역할 많은 사람', [
      { role: 'DISTRICT_OFFICER', district: '11200', from: '2021-01-01', to: '2021-12-31' },
    ]);
    await page.goto(`/admin/people/${id}`);
    const table = page.getByRole('table', { name: '역할과 기간' });
    await expect(table.getByRole('row', { name: /성동구/ })).toContainText('끝남');
    await page.getByRole('button', { name: '역할 주기' }).click();
    const dialog = page.getByRole('dialog', { name: /역할 주기/ });
    await dialog.getByRole('combobox', { name: '역할' }).selectOption('DISTRICT_OFFICER');
    await dialog.getByRole('combobox', { name: '자치구' }).selectOption('11200');
    await dialog.getByLabel('시작일').fill('2021-06-01');
    await dialog.getByRole('button', { name: '역할 주기' }).click();
    await expect(dialog.getByLabel('시작일')).toHaveAccessibleDescription(
      '같은 역할이 이 기간에 이미 있습니다.',
    );
    await dialog.getByLabel('시작일').fill('2030-01-01');
    await dialog.getByRole('button', { name: '역할 주기' }).click();
    const given = table.getByRole('row', { name: /2030\. 1\. 1\./ });
    await expect(given).toContainText('예정');

    await given.getByRole('button', { name: /기간 바꾸기/ }).click();
    const dates = page.getByRole('dialog', { name: /기간 바꾸기/ });
    await dates.getByLabel('시작일').fill('2022-01-01');
    await dates.getByLabel(/^종료일/).fill('2031-12-31');
    await dates.getByRole('button', { name: '저장' }).click();
    const held = table.getByRole('row', { name: /2031\. 12\. 31\./ });
    await expect(held).toContainText('현재');

    await held.getByRole('button', { name: /바로 끝내기/ }).click();
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('다음 요청부터');
    await question.getByRole('button', { name: '바로 끝내기' }).click();
    // Its last day becomes today.
    await expect(table.getByRole('row', { name: /2022\. 1\. 1\./ })).toContainText('바로 끝냄');
    const history = page.getByRole('table', { name: '이 계정에 한 일' });
    await expect(history.getByRole('row', { name: /역할 바로 끝냄/ })).toContainText(
      '자치구 담당자 · 성동구',
    );
  });

  test('shows both versions when somebody else was first, and saves what is chosen', async ({ page }) => {
    await signIn(page, 'administrator');
    const { id, email } = await arrangeInvited(page, '처음 이름');
    await page.goto(`/admin/people/${id}`);
    await page.getByRole('button', { name: '고치기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '이름' }).fill('내가 고친 이름');
    await ask(
      page,
      'mutation Arrange($input: UpdateAccountInput!) { updateAccount(input: $input) { __typename } }',
      { input: { id, version: 1, name: '남이 고친 이름', email } },
    );
    await dialog.getByRole('button', { name: '저장' }).click();
    await expect(page.getByRole('dialog', { name: '그사이 다른 사람이 고쳤습니다' })).toBeVisible();
    await expect(dialog.getByRole('row', { name: /^이름/ })).toContainText('남이 고친 이름');
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: '내 입력으로 저장' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '내가 고친 이름' })).toBeVisible();
  });

  test('makes a reset link that ends the sessions begun with the old password', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, 'administrator');
    const { id, path } = await arrangeInvited(page, '잊은 사람');
    const person = await openBrowser(browser, baseURL);
    await followLink(person, path);
    await page.goto(`/admin/people/${id}`);
    await page.getByRole('button', { name: '비밀번호 재설정 링크 만들기' }).click();
    const issued = page.getByRole('dialog', { name: '비밀번호 재설정 링크' });
    const { pathname, hash } = new URL(await issued.getByRole('textbox', { name: '링크' }).inputValue());
    await issued.getByRole('button', { name: '닫기' }).click();
    await expect(page.getByText('쓰지 않은 비밀번호 재설정 링크가 있습니다', { exact: false })).toBeVisible();
    const elsewhere = await openBrowser(browser, baseURL);
    await followLink(elsewhere, pathname + hash, '다른 비밀번호를 정했다 그래');
    await person.goto('/account');
    await expect(person.getByRole('heading', { name: '볼 수 있는 권한이 없습니다' })).toBeVisible();
  });

  test('finds people by state and role, keeps that in the address, and says when nobody is found', async ({
    page,
  }) => {
    await signIn(page, 'administrator');
    await page.goto('/admin/people?role=PLANNER&state=ACTIVE');
    await expect(page.getByRole('row', { name: /planner@demo/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /officer-11200@demo/ })).toHaveCount(0);
    await page.getByRole('searchbox', { name: '이름·이메일 찾기' }).fill('그런 사람 없음');
    await expect(page.getByRole('heading', { name: '찾는 사람이 없습니다' })).toBeVisible();
    await expect(page.getByRole('searchbox', { name: '이름·이메일 찾기' })).toBeFocused();
    await page.getByRole('button', { name: '모두 보기' }).click();
    await expect(page).toHaveURL(/\/admin\/people$/);
    await expect(page.getByRole('searchbox', { name: '이름·이메일 찾기' })).toHaveValue('');
    await expect(page.getByRole('row', { name: /admin@demo/ })).toBeVisible();
  });

  test('lists more than one page of people, and further ones on request', async ({ page }) => {
    await signIn(page, 'administrator');
    const mark = `여럿${Date.now()}`;
    for (let index = 0; index < 51; index += 1) await arrangeInvited(page, `${mark} ${index}`);
    await page.goto(`/admin/people?q=${encodeURIComponent(mark)}`);
    await expect(page.getByText('51명 중 50명 표시')).toBeVisible();
    await page.getByRole('button', { name: '더 보기' }).click();
    await expect(page.getByText('51명', { exact: true })).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(52);
  });
});
