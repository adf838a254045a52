package vn.huongthien.mentoring;

/** What a mentor is for a case: chính, phụ, thành viên. A case has one main mentor at a time. */
public enum MentorRole {
  MAIN,
  SECOND,
  MEMBER
}
