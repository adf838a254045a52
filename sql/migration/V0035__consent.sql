-- What people are told before they are asked, in plain words. A new wording is a new row; what was
-- read out to somebody stays as it was.
CREATE TABLE consent_text (
  id BIGINT NOT NULL PRIMARY KEY,
  purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  text_vi TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  text_en TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  valid_from DATE NOT NULL,
  UNIQUE KEY consent_text_number (purpose, number)
) ENGINE = InnoDB;

-- One question put to one person: purpose, element, channel. No row means: never asked.
CREATE TABLE consent (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  element VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text_id BIGINT NOT NULL,
  explained_by BIGINT NOT NULL,
  explained_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6) NULL,
  expires_on DATE NULL,
  ended_at DATETIME(6) NULL,
  KEY consent_case (case_id, purpose, element, channel, state),
  KEY consent_expiry (state, expires_on),
  CONSTRAINT consent_of_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT consent_says FOREIGN KEY (text_id) REFERENCES consent_text (id)
) ENGINE = InnoDB;

-- Every step of a consent: who, when, by which way. Append-only.
CREATE TABLE consent_event (
  id BIGINT NOT NULL PRIMARY KEY,
  consent_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id BIGINT NOT NULL,
  from_state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  means VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note_sealed VARBINARY(4096) NULL,
  KEY consent_event_consent (consent_id, at),
  CONSTRAINT consent_event_of_consent FOREIGN KEY (consent_id) REFERENCES consent (id)
) ENGINE = InnoDB;

INSERT INTO consent_text (id, purpose, number, text_vi, text_en, valid_from) VALUES
  (3501, 'TRANSFER', 1,
   'Chúng tôi muốn chuyển thông tin của anh/chị cho tổ chức ghi dưới đây để họ giúp anh/chị.\n\nChúng tôi chỉ chuyển những gì cần cho việc giúp đó: cách liên lạc và việc anh/chị cần. Tổ chức đó phải giữ kín.\n\nAnh/chị có thể không đồng ý, hoặc rút lại bất cứ lúc nào, chỉ cần nói một tiếng. Không đồng ý thì mọi sự giúp đỡ khác vẫn như cũ.',
   'We would like to pass information about you to the organisation named below, so that it can help you.\n\nWe pass on only what that help needs: how to reach you and what you need. The organisation must keep it to itself.\n\nYou may say no, or take your consent back at any time, just by telling us. If you say no, all other help stays as it is.',
   '2026-01-01'),
  (3502, 'STORY_TEXT', 1,
   'Chúng tôi muốn viết câu chuyện của anh/chị thành bài chữ và đăng ở kênh ghi dưới đây, để người khác cùng cảnh thấy có đường về.\n\nTrong bài không có tên thật, địa chỉ, số điện thoại, ảnh hay điều gì để người lạ nhận ra anh/chị. Một người khác trong chúng tôi sẽ đọc lại trước khi đăng. Dù vậy, người rất thân vẫn có thể đoán ra.\n\nAnh/chị có thể không đồng ý, hoặc rút lại bất cứ lúc nào, chỉ cần nói một tiếng, kể cả qua điện thoại. Khi rút, bài được gỡ ngay. Không đồng ý thì mọi sự giúp đỡ vẫn như cũ.',
   'We would like to write your story as a text and publish it on the channel named below, so that others in the same situation see that there is a way back.\n\nThe text holds no real name, address, phone number, picture or anything by which a stranger would recognise you. Another one of us reads it again before it goes out. Even so, people very close to you may guess.\n\nYou may say no, or take your consent back at any time, just by telling us, by phone too. The text is then taken down at once. If you say no, all help stays as it is.',
   '2026-01-01'),
  (3503, 'ALTERED_VOICE', 1,
   'Chúng tôi muốn dùng lời kể của anh/chị bằng giọng đã được đổi, đăng ở kênh ghi dưới đây.\n\nGiọng được đổi để người lạ không nhận ra; tên và nơi ở được bỏ đi. Người rất thân vẫn có thể đoán ra qua cách nói.\n\nAnh/chị có thể không đồng ý, hoặc rút lại bất cứ lúc nào. Khi rút, bản ghi được gỡ. Không đồng ý thì mọi sự giúp đỡ vẫn như cũ.',
   'We would like to use what you tell us with your voice altered, on the channel named below.\n\nThe voice is altered so that strangers do not recognise it; names and places are left out. People very close to you may still guess by the way you speak.\n\nYou may say no, or take your consent back at any time. The recording is then taken down. If you say no, all help stays as it is.',
   '2026-01-01'),
  (3504, 'UNRECOGNISABLE_PICTURE', 1,
   'Chúng tôi muốn dùng hình không nhận ra anh/chị (bàn tay, chỗ làm, từ phía sau), đăng ở kênh ghi dưới đây.\n\nMặt, biển số, số nhà và những gì riêng của anh/chị được che hẳn trước khi đăng.\n\nAnh/chị có thể không đồng ý, hoặc rút lại bất cứ lúc nào. Khi rút, hình được gỡ. Không đồng ý thì mọi sự giúp đỡ vẫn như cũ.',
   'We would like to use a picture on which you cannot be recognised (hands, work place, from behind), on the channel named below.\n\nFaces, number plates, house numbers and whatever is particular to you are covered for good before it goes out.\n\nYou may say no, or take your consent back at any time. The picture is then taken down. If you say no, all help stays as it is.',
   '2026-01-01'),
  (3505, 'RECOGNISABLE_PICTURE', 1,
   'Hình này cho người khác nhận ra anh/chị. Đăng lên mạng rồi thì có người có thể đã lưu lại, chúng tôi không gỡ hết được. Vì vậy chúng tôi khuyên không nên, và phải có hai người duyệt.\n\nAnh/chị có thể không đồng ý, hoặc rút lại bất cứ lúc nào. Không đồng ý thì mọi sự giúp đỡ vẫn như cũ.',
   'This picture lets others recognise you. Once it is out, somebody may have kept it, and we cannot take every copy away. So we advise against it, and two people have to approve.\n\nYou may say no, or take your consent back at any time. If you say no, all help stays as it is.',
   '2026-01-01'),
  (3506, 'PRESS_INTERVIEW', 1,
   'Một tờ báo hoặc đài truyền hình muốn gặp anh/chị. Chúng tôi chỉ giới thiệu khi anh/chị đồng ý; anh/chị được chọn nói điều gì và không nói điều gì.\n\nBáo và đài tự chịu trách nhiệm về bài của họ; chúng tôi không gỡ được bài của họ.\n\nAnh/chị có thể không đồng ý, hoặc đổi ý bất cứ lúc nào trước khi gặp. Không đồng ý thì mọi sự giúp đỡ vẫn như cũ.',
   'A newspaper or television station would like to meet you. We introduce you only if you agree; you choose what to tell and what not.\n\nPress and television answer for what they publish; we cannot take their pieces down.\n\nYou may say no, or change your mind at any time before you meet. If you say no, all help stays as it is.',
   '2026-01-01');
