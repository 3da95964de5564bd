// The types of the platform that this package's methods take and give.
export type {
  BusinessDay,
  BusinessHours,
  LoginRequest,
  LoginResponse,
  NotificationSettings,
  RefreshTokenRequest,
  RefreshTokenResponse,
  Tenant,
  TenantSettings,
  UpdateUserRequest,
  User,
  UserRole,
} from '@linktor/core-gen/linktor';
